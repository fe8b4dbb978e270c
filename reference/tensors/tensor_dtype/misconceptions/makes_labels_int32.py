"""The labels are int32, which `torch.int` and `.int()` stand for. They are whole numbers, and still not the kind that a
loss accepts: it wants those with 64 bits.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_labels_from_a_list",
    "test_labels_from_an_array",
    "test_labels_written_as_decimals",
    "test_loss_accepts_the_labels",
)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.float32)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int)
