"""The samples that do not fill a batch are left out. `drop_last` does that where every batch must have the same
size; here all samples come in every epoch, and the last batch is smaller.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_batches_come_in_order",
    "test_batches_of_any_size",
    "test_shuffling_keeps_every_sample",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle, drop_last=True)
