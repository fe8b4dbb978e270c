"""Only the number of values was compared. A column of five and a flat list of five hold as many values, and
broadcasting makes 25 differences of them. The whole shapes have to agree.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.numel() != target.numel():
        raise ValueError("pred and target must have the same number of values")
    return ((pred - target) ** 2).mean()
