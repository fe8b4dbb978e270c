"""Makes the tensors from lists, in a subclass of TensorDataset."""

import numpy as np
import torch
from torch.utils.data import BatchSampler, DataLoader, Dataset, RandomSampler, SequentialSampler, TensorDataset


class Samples(TensorDataset):
    """Pairs of features and label."""

    def __init__(self, features: np.ndarray, labels: np.ndarray) -> None:
        rows = [torch.FloatTensor(row.tolist()) for row in features]
        super().__init__(torch.stack(rows), torch.LongTensor(labels.tolist()))


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    samples = Samples(features, labels)
    print(len(samples))
    return samples


def make_loader(dataset: Dataset, batch_size: int, shuffle: bool) -> DataLoader:
    sampler = RandomSampler(dataset) if shuffle else SequentialSampler(dataset)
    return DataLoader(dataset, batch_sampler=BatchSampler(sampler, batch_size, drop_last=False))
