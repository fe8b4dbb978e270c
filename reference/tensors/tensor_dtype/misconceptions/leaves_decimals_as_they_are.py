"""Only whole numbers were converted to float32, and decimals were left as they are. Decimals have more than one dtype:
those of a list become float32, those of a NumPy array are float64. The wanted dtype can be named for all of them alike.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_features_from_an_array_of_decimals", "test_layer_accepts_the_features")


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    features = torch.tensor(rows)
    return features if features.is_floating_point() else features.float()


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
