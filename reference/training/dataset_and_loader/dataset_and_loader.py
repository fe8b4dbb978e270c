"""From arrays to batches."""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    """Pairs of a float32 row of `features` and its int64 label."""
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    """Batches of `dataset`, the last one with what is left."""
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
