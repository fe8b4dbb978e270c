"""The shapes are compared with `assert`, which raises AssertionError. Whoever calls the function waits for a
ValueError, the exception for an argument of the right type with a wrong value; besides, Python leaves assertions out
when it runs with `-O`. Raise the exception that was agreed on.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    assert pred.shape == target.shape
    return ((pred - target) ** 2).mean()
