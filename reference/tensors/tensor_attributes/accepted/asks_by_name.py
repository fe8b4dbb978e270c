"""Asks for the attributes in a comprehension."""

import torch


def describe(t: torch.Tensor) -> dict:
    return {name: getattr(t, name) for name in ("shape", "dtype", "device")}  # also right
