"""The features were divided by the largest of them. Scaling may help a network, and it is another step: here every
number keeps its value, and the dtype changes alone.
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
    features = torch.as_tensor(rows).float()
    return features / features.max()


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
