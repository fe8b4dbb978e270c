"""The loop over the columns counts as many as there are rows. In a square table both are the same. `x.shape` has the
number of rows first, and that of columns second; and with a `dim` no loop is needed.
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
    result = x.clone()
    for j in range(x.shape[0]):
        result[:, j] = (x[:, j] - x[:, j].mean()) / x[:, j].std(correction=0)
    return result
