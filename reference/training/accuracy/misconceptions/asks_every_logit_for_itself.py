"""Every logit was turned into a yes or no by a threshold, so there are as many answers as numbers, and a row can say
yes to several classes or to none. A threshold belongs to a single score for two classes. Here the classes of a row
compete, and the largest wins.
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
    predicted = (logits.sigmoid() > 0.5).long()
    return (predicted == labels).float().mean().item()
