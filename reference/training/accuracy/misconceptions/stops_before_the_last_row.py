"""The last row is never looked at. A range already stops before its end, so `len(...)` itself is the end that reaches
every row.
"""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_two_thirds",
    "test_as_many_rows_as_classes",
    "test_any_size",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    right = 0
    for row in range(len(labels) - 1):
        if logits[row].argmax() == labels[row]:
            right += 1
    return right / len(labels)
