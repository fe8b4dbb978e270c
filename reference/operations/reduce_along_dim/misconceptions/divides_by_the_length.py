"""Each column was divided by its length as a vector, as `norm` gives it. That is the root of the *sum* of squares, and
the standard deviation is the root of their mean, so the result shrinks with every row.
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
    centred = x - x.mean(dim=0)
    return centred / centred.norm(dim=0)
