"""All numbers were multiplied by the slope, the positive ones included. Then there is no bend, and the whole is a
linear function again. Positive numbers pass as they are.
"""

import torch

CAUGHT_BY = (
    "test_leaky_relu_of_a_few_numbers",
    "test_leaky_relu_of_any_shape",
    "test_numbers_close_to_zero",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_leaky_relu",
)


def relu(x: torch.Tensor) -> torch.Tensor:
    return torch.relu(x)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return slope * x
