"""Tensor from a NumPy array, share or copy: reference."""

import numpy as np
import torch


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    """A tensor on the array's memory, same shape and dtype."""
    return torch.from_numpy(array)


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    """A tensor with memory of its own, same shape and dtype."""
    return torch.tensor(array)
