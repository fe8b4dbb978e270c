"""The array was changed on the way: a `-=` wrote the result over it. Whoever called still has that array, with
other numbers in it now. The task asks for the numbers as they are, in another dtype.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_samples_are_rows_with_their_labels",
    "test_arrays_stay_as_they_were",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    features -= features.mean(axis=0).astype(features.dtype)
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
