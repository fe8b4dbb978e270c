"""The labels have whatever dtype the data had, so an array of int32 gives int32, and labels that were written as 2.0
stay decimals. A loss wants int64, wherever they come from. Say so when the tensor is made, or convert it and keep what
the conversion returns.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_labels_from_an_array", "test_labels_written_as_decimals", "test_loss_accepts_the_labels")


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.float32)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values)
