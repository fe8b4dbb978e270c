"""The weight was turned and also put in front of `x`. Either of the two would be an idea on its own, and together they
undo each other: the outputs of the weight meet the rows of `x`, and most shapes are refused. Write the two shapes
beside each other; the sizes that meet in the middle should both be the features.
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
    return weight.T @ x + bias
