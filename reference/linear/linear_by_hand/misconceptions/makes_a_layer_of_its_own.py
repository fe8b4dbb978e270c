"""A new `nn.Linear` of the right size was made and applied. It starts with random numbers of its own, so `weight` and
`bias` have no say and the result is another one every time. Compute with the two that were given.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_square_weight",
    "test_any_number_of_dimensions",
    "test_keeps_the_dtype",
    "test_gradients_reach_every_input",
)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    return layer(x)
