"""Every row was found wrong, because the comparison asks whether prediction and label are one and the same *object*.
`is` does that; a number that was taken out of a tensor is a new object each time. Whether two numbers are equal is
another question, with another operator.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    predicted = logits.argmax(dim=1)
    right = 0
    for row in range(len(labels)):
        if predicted[row] is labels[row]:
            right += 1
    return right / len(labels)
