"""The features keep the dtype of the array, which is float64 where NumPy was left to choose. The weights of a layer
are float32, and a product of the two is refused: `mat1 and mat2 must have the same dtype, but got Double and
Float`.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = ("test_features_are_float32",)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.from_numpy(features), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
