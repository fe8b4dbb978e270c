"""`dtype=float` asks for the float of Python, and that has 64 bits. So do `.double()` and NumPy's decimals. The weights
of a layer have 32, and PyTorch has a name for that dtype.
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
    return torch.tensor(rows, dtype=float)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
