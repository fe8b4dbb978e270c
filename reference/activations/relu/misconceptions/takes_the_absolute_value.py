"""The minus sign was taken away, so -3 became 3. ReLU does not turn negative numbers over, it turns them off: each of
them becomes 0, however large it was.
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
    return x.abs()


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.where(x > 0, x, slope * x.abs())
