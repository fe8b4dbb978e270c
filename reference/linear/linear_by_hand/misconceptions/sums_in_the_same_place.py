"""`x` and the weight were multiplied place by place and summed over each row, so row one met output one and nothing
else. Every row of `x` has to meet the weights of every output, which gives a table with a row for each row of `x`. A
product of matrices does that.
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
    return (x * weight).sum(dim=1) + bias
