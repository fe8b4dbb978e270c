"""The signs of the logits were dropped, so a very negative one counts as much as a very positive one. Softmax gives
the smallest share to the smallest logit, and negative logits are smaller than positive ones.
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
    return torch.softmax(x.abs(), dim=-1)
