"""The weight and the bias came back as two tensors. They hold the right numbers, and it takes a layer to use them:
make an `nn.Linear` of the right sizes, put them into it, and return it.
"""

import torch
from torch import Tensor, nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_single_layer",
)


def collapse(model: nn.Sequential) -> tuple[Tensor, Tensor]:
    first, *others = model
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for other in others:
            weight = other.weight @ weight
            bias = other.weight @ bias + other.bias
    return weight, bias
