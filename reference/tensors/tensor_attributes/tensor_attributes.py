"""Shape, dtype, device."""

import torch


def describe(t: torch.Tensor) -> dict:
    """The shape, the dtype and the device of `t`, under these names."""
    return {"shape": t.shape, "dtype": t.dtype, "device": t.device}
