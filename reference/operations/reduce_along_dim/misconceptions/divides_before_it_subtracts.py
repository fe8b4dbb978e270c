"""The values were divided by the deviation first, and the mean of the undivided column was subtracted from that. The
two are on different scales then. The difference comes first, and all of it is divided.
"""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_column_has_mean_zero",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return x / x.std(dim=0, correction=0) - x.mean(dim=0)
