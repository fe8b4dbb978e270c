"""What comes back is a list of pairs. It has a length and numbered samples, so a loader can work with it; what the
task asks for is a `TensorDataset`, which keeps all rows in one tensor.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = ("test_makes_a_tensor_dataset",)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    features = torch.tensor(features, dtype=torch.float32)
    labels = torch.tensor(labels, dtype=torch.int64)
    return list(zip(features, labels, strict=True))


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
