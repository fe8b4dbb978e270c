"""The values were divided by their mean distance from the mean. The standard deviation is another measure of spread:
the root of the mean *squared* distance.
"""

import torch

CAUGHT_BY = (
    "test_every_column_has_deviation_one",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    centred = x - x.mean(dim=0)
    return centred / centred.abs().mean(dim=0)
