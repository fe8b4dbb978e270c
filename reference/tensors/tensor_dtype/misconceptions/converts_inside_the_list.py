"""The result is right, but the caller's own list holds other numbers now: 1 became 1.0 in it. A function receives the
list itself and not a copy, so an assignment to `row[i]` reaches everybody who holds it. The tensor can be converted
instead.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_leaves_the_data_unchanged",)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    for row in rows:
        for i, number in enumerate(row):
            row[i] = float(number)
    return torch.tensor(rows, dtype=torch.float32)


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
