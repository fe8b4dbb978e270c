"""The result is the logarithm of the probabilities, which is what `log_softmax` gives. All of its numbers are negative
or 0. It has its use in losses; here the probabilities themselves are asked for.
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
    return torch.log_softmax(x, dim=-1)
