"""Converts every number in Python, on the way into new lists."""

import numpy as np
import torch


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor([[float(number) for number in row] for row in rows])


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor([int(value) for value in values])
