"""The signs of the logits were turned around, so the smallest logit has the largest probability. The power is that of
the logit as it is, after the shift as well.
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
    return torch.softmax(-x, dim=-1)
