"""Only the first row of `x` was used. Every row is a sample with outputs of its own, so the result has as many rows as
`x`. A matrix product serves all of them at once.
"""

import torch

CAUGHT_BY = (
    "test_several_rows",
    "test_square_weight",
    "test_any_number_of_dimensions",
    "test_keeps_the_dtype",
    "test_gradients_reach_every_input",
)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return (weight @ x[0] + bias).unsqueeze(0)
