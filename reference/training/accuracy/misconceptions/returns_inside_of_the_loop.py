"""The `return` stands inside of the loop, so the function ends after the first row. It has to stand one step further to
the left, where the loop is over.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    right = 0
    for scores, label in zip(logits, labels, strict=True):
        if scores.argmax() == label:
            right += 1
        return right / len(labels)
    return None
