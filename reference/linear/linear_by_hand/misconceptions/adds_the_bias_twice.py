"""The bias is in the result twice: `F.linear` and `torch.addmm` add the bias that they are given, and it was added once
more behind them.
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
    return torch.nn.functional.linear(x, weight, bias) + bias
