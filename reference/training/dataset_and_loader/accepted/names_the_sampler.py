"""Converts with methods of the tensor, and chooses the order by a sampler."""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, RandomSampler, SequentialSampler, TensorDataset


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    x, y = torch.from_numpy(features).float(), torch.from_numpy(labels).long()  # also right
    return TensorDataset(x, y)


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    sampler = RandomSampler(dataset) if shuffle else SequentialSampler(dataset)  # also right
    return DataLoader(dataset, batch_size=batch_size, sampler=sampler)
