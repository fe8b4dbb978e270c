"""`argmax` was applied to the labels too, as if they were one-hot rows. They are class numbers already, one for each
row; there is nothing to look for along a second dimension.
"""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_any_size",
    "test_as_many_rows_as_classes",
    "test_two_thirds",
    "test_returns_a_float",
    "test_leaves_the_inputs_unchanged",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmax(dim=1) == labels.argmax(dim=1)).float().mean().item()
