"""Says share or copy with the argument of torch.asarray."""

import numpy as np
import torch


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.asarray(array, copy=False)  # also right


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.asarray(array, copy=True)  # also right
