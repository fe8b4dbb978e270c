"""The statistics of the rows were lined up with the columns. `dim=1` leaves one number for each row, in a shape that is
matched with the columns: an error in most tables, and wrong numbers in a square one. Name the dimension that should
disappear.
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
    return (x - x.mean(dim=1)) / x.std(dim=1, correction=0)
