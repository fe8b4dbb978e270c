"""`x[x > 0]` picks the positive numbers out and leaves no place for the others: the result is a flat list that is
shorter than the input. Every number of the input has its place in the result, and some of them are 0.
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
    return x[x > 0]


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.where(x > 0, x, slope * x)
