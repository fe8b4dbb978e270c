"""A layer was made, and it came back in place of a result: `nn.ReLU(...)` makes an object, and what stands in its
parentheses are settings. The object is called with the tensor afterwards, in parentheses of its own.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_relu_of_a_few_numbers",
    "test_relu_of_any_shape",
    "test_leaky_relu_of_a_few_numbers",
    "test_leaky_relu_of_any_shape",
    "test_numbers_close_to_zero",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_relu",
    "test_gradients_flow_through_leaky_relu",
)


def relu(x: torch.Tensor) -> torch.Tensor:
    return nn.ReLU(x)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return nn.LeakyReLU(slope)
