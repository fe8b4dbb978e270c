"""Shares with torch.as_tensor and copies with clone."""

import numpy as np
import torch


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.as_tensor(array)  # also right


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(array).clone()  # also right
