"""One value was taken out of the tensor, and Python was asked for its type. Outside of the tensor the value is a Python
number, so `float32` and `float64` both become `float`, and a tensor without values cannot be asked at all. The dtype
belongs to the tensor as a whole.
"""

import torch

CAUGHT_BY = ("test_dtype", "test_device_of_a_tensor_elsewhere")


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.shape, "dtype": type(t.flatten()[0].item()), "device": t.device}
