"""Every sample is a label followed by its features. A dataset returns its parts in the order in which it got them,
and training loops take the features first: `for x, y in loader`.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_samples_are_rows_with_their_labels",
    "test_features_are_float32",
    "test_labels_are_int64",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(labels, dtype=torch.int64), torch.tensor(features, dtype=torch.float32))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
