"""The two dtypes are the wrong way round. Features are measured and become decimals, labels say which class is meant
and become whole numbers.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_features_from_a_list",
    "test_features_from_an_array_of_decimals",
    "test_features_from_other_arrays",
    "test_layer_accepts_the_features",
    "test_labels_from_a_list",
    "test_labels_from_an_array",
    "test_labels_written_as_decimals",
    "test_loss_accepts_the_labels",
)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.int64)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float32)
