"""Softmax ran down the columns before the largest was looked for. It compares rows with each other there, and the
favourites change. Over the classes it would change none of them, so it is not needed at all: a larger logit is a larger
probability.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.softmax(dim=0).argmax(dim=1) == labels).float().mean().item()
