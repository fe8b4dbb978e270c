"""The larger of the number and the slope was taken, so nothing below the slope is left, and small positive numbers are
lifted up to it. What stands against x is x *multiplied* by the slope; the larger of those two is the result.
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
    return x.clamp(min=slope)
