"""Gives the shape as a plain tuple and the device as its name."""

import torch


def describe(t: torch.Tensor) -> dict:
    return {"device": t.device.type, "dtype": t.dtype, "shape": tuple(t.size())}  # also right
