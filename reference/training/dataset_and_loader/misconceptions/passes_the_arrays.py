"""The arrays went into the dataset as they are. A `TensorDataset` asks its parts for `size(0)`. Tensors have that
method; the `size` of an array is a number, and a number cannot be called: `'int' object is not callable`.
"""

import numpy as np
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_makes_a_tensor_dataset",
    "test_samples_are_rows_with_their_labels",
    "test_features_are_float32",
    "test_labels_are_int64",
    "test_arrays_stay_as_they_were",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(features, labels)


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
