"""The features went through whole numbers on the way to float32, and everything behind the decimal point is gone. The
dtype is right and the values are not. Convert once, to the dtype that is wanted in the end.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_features_from_a_list", "test_features_from_an_array_of_decimals", "test_layer_accepts_the_features")


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.int64).float()


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
