"""The labels were written as rows with a single 1 in them, which is called one-hot. The loss takes class numbers: one
whole number for each sample, shape (samples,).
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
    return torch.nn.functional.one_hot(torch.as_tensor(values).long())
