"""Lets NumPy add and subtract, by the same rule."""

import numpy as np
import torch


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    left, right = np.asarray(a), np.asarray(b)
    return torch.as_tensor(left + right), torch.as_tensor(left - right)
