"""`len` counts rows, and only the rows were compared. A column of five and a flat list of five have as many rows, and
so have tables of another width. The whole shapes have to agree.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if len(pred) != len(target):
        raise ValueError("pred and target must have the same length")
    return ((pred - target) ** 2).mean()
