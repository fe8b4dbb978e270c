"""One was added to every prediction, as if the first class were number 1. Places in PyTorch are counted from 0, and so
are the labels, so the two fit as they are.
"""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_two_thirds",
    "test_as_many_rows_as_classes",
    "test_any_size",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmax(dim=1) + 1 == labels).float().mean().item()
