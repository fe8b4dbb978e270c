"""`shuffle` was turned around: the loader shuffles where it is False, and keeps the order where it is True. The
argument of the loader has the same meaning as that of the function.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = ("test_batches_come_in_order", "test_batches_of_any_size", "test_shuffling_gives_every_epoch_its_order")


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=not shuffle)
