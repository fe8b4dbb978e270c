"""The fraction was dropped, so anything but a perfect batch has an accuracy of 0. `//` divides like this, and
`int(...)` cuts it off afterwards. The division with one stroke keeps it.
"""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_any_size",
    "test_as_many_rows_as_classes",
    "test_two_thirds",
    "test_returns_a_float",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmax(dim=1) == labels).sum().item() // len(labels)
