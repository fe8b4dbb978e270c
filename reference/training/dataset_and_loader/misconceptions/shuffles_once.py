"""The samples were shuffled once, before the loader was made, so every epoch has that same order. The loader can
shuffle by itself, anew in each epoch.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = ("test_shuffling_gives_every_epoch_its_order",)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    if shuffle:
        order = torch.randperm(len(dataset))
        dataset = TensorDataset(*(tensor[order] for tensor in dataset.tensors))
    return DataLoader(dataset, batch_size=batch_size)
