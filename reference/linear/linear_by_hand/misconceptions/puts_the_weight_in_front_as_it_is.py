"""The weight stands in front of `x`, so its features meet the rows of `x`, and most shapes are refused. The rows of
`x` are samples: `x` comes first, and the features of the weight have to come to the side where they meet those of `x`.
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
    return weight @ x + bias
