"""The slope that was handed in has no say: `leaky_relu` in PyTorch uses 0.01 unless it is told otherwise. Hand the
argument on.
"""

import torch
from torch.nn import functional

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
    return functional.leaky_relu(x)
