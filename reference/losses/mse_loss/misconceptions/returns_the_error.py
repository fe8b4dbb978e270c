"""The ValueError was made and returned, so the caller gets an object in the place of a loss and goes on with it. An
exception does its work when it is raised: it stops the function, and the caller too unless somebody catches it.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        return ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).mean()
