"""The labels were made into a column, so each is a little list with one number in it. A loss for classes wants one
whole number for each row, of shape (rows,); a column is what a loss between numbers, such as the squared error, may
need.
"""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

CAUGHT_BY = ("test_samples_are_rows_with_their_labels",)


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(
        torch.tensor(features, dtype=torch.float32), torch.tensor(labels, dtype=torch.int64).unsqueeze(1)
    )


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    return DataLoader(dataset, batch_size=batch_size, shuffle=shuffle)
