"""Shares in both functions, once with the array and once with NumPy's copy of it."""

import numpy as np
import torch


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(array)


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return shared_tensor(array.copy())
