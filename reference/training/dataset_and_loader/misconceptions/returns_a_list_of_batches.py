"""What comes back is a list, as `list(...)` makes one of a loader. All its batches lie in memory at the same time, and
every epoch has the same order, shuffled or not. The loader itself deals anew for each epoch.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = (
    "test_makes_a_data_loader",
    "test_shuffling_gives_every_epoch_its_order",
)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return list(DataLoader(dataset, batch_size=batch_size, shuffle=shuffle))
