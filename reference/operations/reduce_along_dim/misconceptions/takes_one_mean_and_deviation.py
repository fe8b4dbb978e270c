"""One mean and one standard deviation were taken of the whole table. Columns on different scales stay on different
scales then. Each column needs its own two numbers, so a dimension has to be named.
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
    return (x - x.mean()) / x.std(correction=0)
