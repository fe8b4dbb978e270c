"""Features and labels were put into a tuple, and the dataset got that tuple as its only part. It takes its tensors
one after the other, as arguments of their own.
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
    features = torch.tensor(features, dtype=torch.float32)
    labels = torch.tensor(labels, dtype=torch.int64)
    return TensorDataset((features, labels))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
