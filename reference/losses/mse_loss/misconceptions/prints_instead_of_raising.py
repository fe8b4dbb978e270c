"""A message was printed and the function went on to return None. A program that calls it does not read what is printed;
it needs an exception, which stops it, or which it can catch.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        print("ValueError: pred and target must have the same shape")
        return None
    return ((pred - target) ** 2).mean()
