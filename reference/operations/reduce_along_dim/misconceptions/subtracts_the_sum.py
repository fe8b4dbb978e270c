"""The sum of each column was subtracted in place of its mean. The mean is the sum divided by the number of rows."""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_column_has_mean_zero",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return (x - x.sum(dim=0)) / x.std(dim=0, correction=0)
