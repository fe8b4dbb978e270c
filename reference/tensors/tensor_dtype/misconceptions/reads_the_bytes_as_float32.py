"""`view` with a dtype converts nothing: it reads the same bytes as if they were other numbers. An int64 or a float64
has eight bytes and a float32 has four, so each number turned into two without meaning. A conversion keeps the numbers
and writes new bytes.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_features_from_a_list",
    "test_features_from_an_array_of_decimals",
    "test_features_from_other_arrays",
    "test_layer_accepts_the_features",
)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows).view(torch.float32)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
