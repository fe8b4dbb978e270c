"""The rows were shuffled, and the labels were left in their old order, so most rows have the label of another one
now. A row and its label have to move together; the loader moves whole samples.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_shuffling_keeps_every_sample",
    "test_shuffling_gives_every_epoch_its_order",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    if shuffle:
        features, labels = dataset.tensors
        dataset = TensorDataset(features[torch.randperm(len(features))], labels)
    return DataLoader(dataset, batch_size=batch_size)
