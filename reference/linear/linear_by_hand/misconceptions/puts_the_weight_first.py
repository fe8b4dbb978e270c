"""The product has the weight in front, as in the textbook's W x. There a sample is a column; here samples are rows, so
the result comes out turned around: outputs down, rows across. The rows of `x` should still be rows in the result.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_square_weight",
    "test_any_number_of_dimensions",
    "test_keeps_the_dtype",
    "test_gradients_reach_every_input",
)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return weight @ x.t() + bias
