"""Two things at once: one mean and one standard deviation were taken of the whole table, and the deviation is that of a
sample, divided by n - 1. Each column needs its own two numbers, and NumPy divides by n.
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
    return (x - x.mean()) / x.std()
