"""The batch size is not passed on, and a loader takes one sample at a time unless it is told otherwise. A step for
each single sample is slow and goes this way and that.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_batches_come_in_order",
    "test_batches_of_any_size",
    "test_shuffling_keeps_every_sample",
    "test_shuffling_gives_every_epoch_its_order",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, shuffle=shuffle)
