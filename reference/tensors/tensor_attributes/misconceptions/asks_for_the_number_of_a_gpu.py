"""`get_device()` gives the number of the GPU that holds the tensor, and -1 for every tensor that is on no GPU. That
does not tell the CPU from other devices. The device itself is an attribute.
"""

import torch

CAUGHT_BY = ("test_device_of_a_tensor_on_the_cpu", "test_device_of_a_tensor_elsewhere")


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.shape, "dtype": t.dtype, "device": t.get_device()}
