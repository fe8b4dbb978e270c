"""The values were divided by the variance. It is the square of the standard deviation, and has the square of the unit,
so dividing by it does not make the spread 1.
"""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_column_has_deviation_one",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return (x - x.mean(dim=0)) / x.var(dim=0, correction=0)
