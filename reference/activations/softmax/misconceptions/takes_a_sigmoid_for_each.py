"""Each logit went through a sigmoid by itself, so the probabilities of a sample do not add up to 1. A sigmoid answers
several questions that have nothing to do with each other; here one class out of all is looked for.
"""

import torch

CAUGHT_BY = (
    "test_two_samples",
    "test_any_batch",
    "test_square_batch",
    "test_any_number_of_dimensions",
    "test_large_logits",
    "test_logits_far_apart",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_softmax",
)


def softmax(x: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(x)
