"""The largest logit was looked for down the columns, so there is an answer for every class and not for every row. A
square batch runs through with wrong numbers, others are refused or matched by chance. Each row is one sample, and its
classes lie side by side.
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
    predicted = logits.argmax(dim=0)
    return (predicted == labels).float().mean().item()
