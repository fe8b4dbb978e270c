"""The means and the standard deviations come back, and the table was not touched by them. They are the way to the
result: every value is still to be moved and scaled.
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


def standardize_columns(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.mean(dim=0), x.std(dim=0, correction=0)
