"""`view` with a dtype converts nothing: it reads the old bytes as if they were numbers of the other kind. Decimals
come out as huge numbers, and numbers of 32 bits do not even fill the places. A conversion keeps the values.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_labels_from_an_array",
    "test_labels_written_as_decimals",
    "test_loss_accepts_the_labels",
)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.float32)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.as_tensor(values).view(torch.int64)
