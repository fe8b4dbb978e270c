"""The labels keep the dtype of the array. Whole numbers come in several sizes, and the losses for classes refuse
most of them: `expected target dtype to be Long or Byte, but got Int`. Long is another name for int64.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = ("test_labels_are_int64",)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.from_numpy(labels))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
