"""The features have whatever dtype the data had: int64 from a list of whole numbers, float64 from an array of decimals.
The weights of a layer are float32, and it refuses everything else. A conversion also has to be kept: it returns a new
tensor and leaves the old one alone.
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
    features = torch.tensor(rows)
    features.float()
    return features


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
