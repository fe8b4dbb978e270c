"""The positive numbers were cut off at 1, as `clamp(0, 1)` does. ReLU has no upper end: a large number comes through
as large as it was.
"""

import torch

CAUGHT_BY = (
    "test_relu_of_a_few_numbers",
    "test_relu_of_any_shape",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_relu",
)


def relu(x: torch.Tensor) -> torch.Tensor:
    return x.clamp(0, 1)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.where(x > 0, x, slope * x)
