"""`mean` refuses True and False: it needs numbers that can be divided. Turn them into decimals first: True becomes 1
and False 0.
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
    return (logits.argmax(dim=1) == labels).mean().item()
