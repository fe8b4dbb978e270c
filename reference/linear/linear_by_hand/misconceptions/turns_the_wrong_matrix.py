"""The matrix that stands in front was turned, and the product takes the samples for the features: `x.T @ weight` sums
over the rows of `x`. Most shapes are refused. The rows of `x` are samples and stay as they are; the weight is the one
whose features have to come to the other side.
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
    return x.T @ weight + bias
