"""The share was printed, and the function returned None. Whoever calls it wants to go on with the number."""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_any_size",
    "test_as_many_rows_as_classes",
    "test_two_thirds",
    "test_returns_a_float",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    print((logits.argmax(dim=1) == labels).float().mean().item())
