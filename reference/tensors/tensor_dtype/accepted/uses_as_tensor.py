"""Uses as_tensor and to, and turns on gradients for the features."""

import numpy as np
import torch


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    features = torch.as_tensor(rows).to(dtype=torch.float32)  # also right
    return features.requires_grad_()


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.as_tensor(values).to(torch.long)
