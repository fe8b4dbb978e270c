"""What comes back can be walked through once. The first epoch is right, and in the second one there is nothing
left. Every `for` loop over a `DataLoader` makes an iterator of its own, so none has to be made by hand.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_makes_a_data_loader",
    "test_batches_come_in_order",
    "test_shuffling_keeps_every_sample",
    "test_shuffling_gives_every_epoch_its_order",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return iter(DataLoader(dataset, batch_size=batch_size, shuffle=shuffle))
