"""The rows are right and hold float64, which is what NumPy makes unless told otherwise. Layers hold float32, and the
two do not mix in most operations. Ask for the dtype where the table is made, or convert it before returning it.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_gives_float32",)


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return torch.from_numpy(np.eye(num_classes)[labels.numpy()])
