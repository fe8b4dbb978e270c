"""The labels became floating point numbers. A label is the number of a class and not a quantity: a loss for classes
uses it as a position, and asks for whole numbers.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = ("test_labels_are_int64",)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.Tensor(features), torch.Tensor(labels))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
