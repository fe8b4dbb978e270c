"""`torch.from_numpy` takes NumPy arrays and nothing else; for a list it raises a TypeError. Data comes in both forms
here, and there is a function that takes either.
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
    return torch.from_numpy(rows).float()


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.from_numpy(values).long()
