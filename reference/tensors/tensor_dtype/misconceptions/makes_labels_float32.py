"""The labels are float32, like the features. Labels are not measured: a label says which class is meant, and a loss
uses it to find a place in a row. Places are counted with whole numbers.
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
    return torch.tensor(values, dtype=torch.float32)
