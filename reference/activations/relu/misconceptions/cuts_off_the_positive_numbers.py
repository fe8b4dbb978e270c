"""The wrong side was changed: negative numbers came through as they are, and the positive ones became 0, or were
multiplied by the slope. In `torch.where` the second place is for numbers where the condition holds; in `clamp`, `min`
is the smallest number that may be left, and `max` the largest.
"""

import torch

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
    return x.clamp(max=0)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.where(x < 0, x, slope * x)
