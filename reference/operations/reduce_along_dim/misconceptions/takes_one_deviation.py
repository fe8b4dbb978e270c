"""Every column has a mean of its own, and all share one standard deviation, that of the whole table. A column with
small values stays small then. Both statistics need the dimension.
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
    return (x - x.mean(dim=0)) / x.std(correction=0)
