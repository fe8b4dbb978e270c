"""The columns run from 0 to 1: the smallest value was subtracted, and the range was divided by. That is another way of
scaling. Standardising uses the mean and the standard deviation.
"""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_column_has_mean_zero",
    "test_every_column_has_deviation_one",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    low, high = x.amin(dim=0), x.amax(dim=0)
    return (x - low) / (high - low)
