"""Dimensions of size 1 are gone, as after `squeeze()`: one row came back as a vector, and so did one output for
several rows. The result has the dimensions of `x`, whatever their sizes.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_any_number_of_dimensions",
)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return (x @ weight.T + bias).squeeze()
