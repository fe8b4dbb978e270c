"""The conversion is a method of arrays, and a Python list does not have it. Lists have no dtype at all. Make one thing
out of both first, a tensor or an array, and convert that.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_features_from_a_list",
    "test_layer_accepts_the_features",
    "test_labels_from_a_list",
    "test_loss_accepts_the_labels",
)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.from_numpy(rows.astype(np.float32))


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.from_numpy(values.astype(np.int64))
