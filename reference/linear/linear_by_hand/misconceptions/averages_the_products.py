"""The products of a row were averaged, and a linear layer adds them up: with three features the sum is three times as
large. The matrix product has the sum already, and nothing has to be divided.
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
    return x @ weight.T / x.shape[-1] + bias
