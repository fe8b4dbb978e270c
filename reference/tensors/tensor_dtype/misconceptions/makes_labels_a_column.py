"""The labels were turned into a column of shape (samples, 1). A loss reads one number for each sample, from a tensor
with one dimension. The shape of the data is already right.
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
    return torch.tensor(values, dtype=torch.int64).unsqueeze(1)
