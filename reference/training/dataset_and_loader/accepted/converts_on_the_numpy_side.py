"""Changes the dtypes in NumPy, and shares the new arrays."""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.from_numpy(features.astype("float32")), torch.from_numpy(labels.astype("int64")))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size, shuffle, drop_last=False)
