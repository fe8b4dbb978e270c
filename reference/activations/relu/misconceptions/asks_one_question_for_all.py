"""Python's `if` and `max` ask one question and want one answer for the whole tensor. Some of its numbers are negative
and others are not, so PyTorch refuses to answer. It has functions of its own that choose number by number.
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
    "test_leaves_the_input_unchanged",
)


def relu(x: torch.Tensor) -> torch.Tensor:
    return max(x, torch.zeros_like(x))


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return x if x > 0 else slope * x
