"""The weight was reshaped to make the shapes fit. A reshape reads the numbers row by row and deals them out again, so
the weights of one output end up with another; the shape is right and the numbers are not. What is needed keeps the
weights of one output together.
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
    return x @ weight.reshape(weight.shape[1], weight.shape[0]) + bias
