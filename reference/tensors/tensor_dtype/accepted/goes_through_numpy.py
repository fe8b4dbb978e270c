"""Lets NumPy convert, and shares memory with the new array."""

import numpy as np
import torch


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    array = np.asarray(rows, dtype=np.float32)
    return torch.from_numpy(array)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.array(values).astype(np.int64))
