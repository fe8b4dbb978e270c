"""The tensor was turned into a NumPy array first, and NumPy has dtypes of its own: its `float32` does not equal
`torch.float32`. The array also needs the values, and it needs them on the CPU. The tensor can be asked directly.
"""

import torch

CAUGHT_BY = ("test_dtype", "test_device_of_a_tensor_elsewhere")


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.shape, "dtype": t.numpy().dtype, "device": t.device}
