"""Fills tensors made for the purpose, and gives the loader a generator of its own."""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    x = torch.empty(features.shape, dtype=torch.float32)
    x[:] = torch.as_tensor(features)
    return TensorDataset(x, torch.as_tensor(labels).to(torch.int64))  # also right


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    generator = torch.Generator()
    generator.manual_seed(7)
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle, generator=generator)
