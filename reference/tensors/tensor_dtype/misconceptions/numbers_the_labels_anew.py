"""The labels were numbered anew, from 0 in the order of their size, so a class that is missing in this batch changes
the numbers of the others. A label is the number of a class in all batches; it keeps its value.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_labels_from_a_list",
    "test_labels_from_an_array",
    "test_labels_written_as_decimals",
    "test_loss_accepts_the_labels",
)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.float32)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.unique(torch.as_tensor(values), return_inverse=True)[1]
