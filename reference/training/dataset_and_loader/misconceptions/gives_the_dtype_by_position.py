"""The dtype stands behind the data without a name: `tensor() takes 1 positional argument but 2 were given`. Many
arguments in PyTorch have to be named, and this one is called dtype.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_makes_a_tensor_dataset",
    "test_samples_are_rows_with_their_labels",
    "test_features_are_float32",
    "test_labels_are_int64",
    "test_arrays_stay_as_they_were",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    x = torch.tensor(features, torch.float32)
    y = torch.tensor(labels, torch.int64)
    return TensorDataset(x, y)


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
