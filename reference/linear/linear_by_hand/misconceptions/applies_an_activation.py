"""Negative results have become 0, as a ReLU does it. A linear layer has no activation: it gives the weighted sum plus
the bias, whatever its sign. In a network the activation is a layer of its own.
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
    return torch.relu(x @ weight.T + bias)
