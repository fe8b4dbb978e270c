"""Uses the classes that are named after PyTorch's inner words."""

import numpy as np
import torch


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.FloatTensor(rows)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.LongTensor(values)
