"""The exponentials were divided by the sum of all of them, so the whole batch adds up to 1 and each sample to less.
Every sample is a question of its own: a sum takes a dimension to say so.
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
    powers = torch.exp(x - x.max())
    return powers / powers.sum()
