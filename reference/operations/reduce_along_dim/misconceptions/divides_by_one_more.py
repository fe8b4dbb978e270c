"""The deviation divides by one more than the number of rows. A `correction` is subtracted from that number: with 0 it
stays as it is, which is the population's.
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
    return (x - x.mean(dim=0)) / x.std(dim=0, correction=-1)
