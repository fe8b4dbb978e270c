"""`torch.max(x, 0)` does not compare with 0. Its second argument is a dimension: it looks for the largest number of
each column, and returns these numbers together with their places. To compare with zero, the other side has to be a
tensor of zeros.
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
    return torch.max(x, 0)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.max(x, slope * x)
