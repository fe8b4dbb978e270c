"""The device is always the CPU here, whatever tensor comes in: typed in, or found by asking whether the machine has a
GPU. What the machine has does not tell where this tensor is. The tensor knows.
"""

import torch

CAUGHT_BY = ("test_device_of_a_tensor_elsewhere",)


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.shape, "dtype": t.dtype, "device": torch.device("cuda" if torch.cuda.is_available() else "cpu")}
