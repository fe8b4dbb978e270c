"""The columns have the standard deviation 1, and their mean is not 0. The first half is missing: subtracting the mean
of each column.
"""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_column_has_mean_zero",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return x / x.std(dim=0, correction=0)
