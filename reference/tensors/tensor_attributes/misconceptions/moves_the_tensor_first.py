"""The tensor was sent to another device before it was asked, with `to`, `cpu` or `cuda`. What comes back is then the
device of the copy, and a tensor on `meta` has no values that could be copied, which is an error. Ask the tensor that
was handed in.
"""

import torch

CAUGHT_BY = ("test_device_of_a_tensor_elsewhere",)


def describe(t: torch.Tensor) -> dict:
    t = t.to("cpu")
    return {"shape": t.shape, "dtype": t.dtype, "device": t.device}
