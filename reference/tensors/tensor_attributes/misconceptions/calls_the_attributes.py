"""The attributes were called like functions. `shape`, `dtype` and `device` are values that the tensor holds, and a
value followed by parentheses is an attempt to call it: "object is not callable". Attributes are read with the dot
alone.
"""

import torch

CAUGHT_BY = (
    "test_returns_three_named_facts",
    "test_shape",
    "test_shape_of_a_single_number",
    "test_dtype",
    "test_device_of_a_tensor_on_the_cpu",
    "test_device_of_a_tensor_elsewhere",
    "test_leaves_the_tensor_unchanged",
)


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.shape(), "dtype": t.dtype(), "device": t.device()}
