"""The count was set to 0 inside the loop, so every row starts it anew and only the last one counts. It should begin
once, before the loop.
"""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_two_thirds",
    "test_as_many_rows_as_classes",
    "test_any_size",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    for scores, label in zip(logits, labels, strict=True):
        right = 0
        if scores.argmax() == label:
            right += 1
    return right / len(labels)
