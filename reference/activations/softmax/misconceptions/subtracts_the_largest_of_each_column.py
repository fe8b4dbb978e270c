"""The number that was subtracted is the largest of its *column*, so each class was shifted by another one and the
differences within a row are no longer what they were. The shift cancels only where all logits of a row get the same.
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
    powers = torch.exp(x - x.amax(dim=0, keepdim=True))
    return powers / powers.sum(dim=-1, keepdim=True)
