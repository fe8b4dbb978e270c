"""The bias met a tensor that has a number for each feature, such as `x` itself, or products that were not summed up
over the features. The bias has one number for each output, so most shapes are refused. It comes last, onto the sums.
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
