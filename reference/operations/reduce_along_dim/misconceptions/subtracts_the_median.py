"""The median was subtracted, the value in the middle of a column. It agrees with the mean only in columns that lie
evenly on both sides.
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
    return (x - x.median(dim=0).values) / x.std(dim=0, correction=0)
