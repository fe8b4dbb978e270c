"""The two arguments went to `DataLoader` in the wrong order: it got the bool as its batch size, and says so. Named
arguments cannot be mixed up.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_makes_a_data_loader",
    "test_batches_come_in_order",
    "test_batches_of_any_size",
    "test_shuffling_keeps_every_sample",
    "test_shuffling_gives_every_epoch_its_order",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, shuffle, batch_size)
