"""Makes the tensor first and converts it with the methods that are named after the dtypes."""

import numpy as np
import torch


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows).float()  # also right


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values).long()  # also right
