"""`*` multiplies number by number and sums nothing. It needs shapes that line up, so most inputs are refused, and a
square weight gives a table of single products. An output of a linear layer is a *sum* of products over the features.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_square_weight",
    "test_any_number_of_dimensions",
    "test_keeps_the_dtype",
    "test_gradients_reach_every_input",
    "test_leaves_the_inputs_unchanged",
)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return x * weight + bias
