"""Every sign is turned around: the values were taken away from the mean. A value above the mean of its column should
come out positive.
"""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return (x.mean(dim=0) - x) / x.std(dim=0, correction=0)
