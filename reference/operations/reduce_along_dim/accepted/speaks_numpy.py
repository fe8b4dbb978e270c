"""Uses NumPy's words on tensors, and the formula for the standard deviation."""

import torch


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    centred = x - x.mean(axis=0, keepdims=True)
    deviation = torch.sqrt((centred**2).sum(axis=0) / len(x))
    return centred / deviation
