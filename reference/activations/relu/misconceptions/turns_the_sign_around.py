"""Negative numbers came out positive: the slope was applied with a minus, or to the absolute value. A leaky ReLU rises
everywhere, so what was below 0 stays below 0.
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
    return torch.relu(x) + slope * torch.relu(-x)
