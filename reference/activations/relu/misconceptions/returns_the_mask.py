"""The result says where the input is positive, with ones and zeros. That is the slope of ReLU and not its value:
positive numbers should come through as they are.
"""

import torch

CAUGHT_BY = (
    "test_relu_of_a_few_numbers",
    "test_relu_of_any_shape",
    "test_numbers_close_to_zero",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_relu",
)


def relu(x: torch.Tensor) -> torch.Tensor:
    return (x > 0).to(x.dtype)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.where(x > 0, x, slope * x)
