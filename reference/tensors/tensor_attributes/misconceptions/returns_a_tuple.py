"""The three facts come back side by side, separated by commas, which makes a tuple. Whoever reads it has to remember
which of them stands where. A dict gives each of them its name.
"""

import torch

CAUGHT_BY = (
    "test_returns_three_named_facts",
    "test_shape",
    "test_shape_of_a_single_number",
    "test_dtype",
    "test_device_of_a_tensor_on_the_cpu",
    "test_device_of_a_tensor_elsewhere",
)


def describe(t: torch.Tensor) -> tuple:
    return t.shape, t.dtype, t.device
