"""Softmax was applied to its own result. Probabilities lie between 0 and 1, so the second time all classes get nearly
the same share. Once is enough.
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
    return torch.softmax(torch.softmax(x, dim=-1), dim=-1)
