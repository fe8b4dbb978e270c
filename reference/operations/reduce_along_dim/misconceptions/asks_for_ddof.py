"""`ddof` is NumPy's word for what is taken off the number of values, and PyTorch's `std` does not know it. Most words
of NumPy are understood, this one has another name.
"""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_column_has_mean_zero",
    "test_every_column_has_deviation_one",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
    "test_leaves_the_table_unchanged",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return (x - x.mean(axis=0)) / x.std(axis=0, ddof=0)
