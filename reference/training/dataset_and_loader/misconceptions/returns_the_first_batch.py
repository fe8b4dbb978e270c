"""What comes back is one batch, the first that the loader gives, and not the loader: a `return` inside the loop does
that, and so does `next`. Whoever trains wants the loader itself, and walks through it in a loop of their own.
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
    return next(iter(DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)))
