"""The numbers were cut off on the wrong side: negative ones came through and positive ones became 0. `min` in `clamp`
is the smallest number that may be left, `max` the largest.
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
