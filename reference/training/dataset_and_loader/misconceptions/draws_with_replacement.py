"""Samples are drawn at random, each time from all of them. Some come twice in an epoch and others not at all.
Shuffling deals every sample out exactly once.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, RandomSampler, TensorDataset

CAUGHT_BY = ("test_shuffling_keeps_every_sample",)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    if shuffle:
        sampler = RandomSampler(dataset, replacement=True)
        return DataLoader(dataset, batch_size=batch_size, sampler=sampler)
    return DataLoader(dataset, batch_size=batch_size)
