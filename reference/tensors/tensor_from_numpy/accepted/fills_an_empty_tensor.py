"""Copies the values into a new tensor of the same shape and dtype."""

import numpy as np
import torch


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(array)


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    source = torch.from_numpy(array)
    return torch.empty_like(source).copy_(source)
