"""float32 features, int64 labels."""

import numpy as np
import torch


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    """The same rows as float32, shape (samples, features)."""
    return torch.tensor(rows, dtype=torch.float32)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    """The same class numbers as int64, shape (samples,)."""
    return torch.tensor(values, dtype=torch.int64)
