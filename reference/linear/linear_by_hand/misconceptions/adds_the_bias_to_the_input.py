"""The bias was added to `x` before the product. It has one number for each output and `x` has one for each feature, so
most shapes are refused, and a square weight multiplies the bias too. The bias comes last, onto the sums.
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
    return (x + bias) @ weight.T
