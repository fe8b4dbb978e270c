"""`copied_tensor` still uses the memory of the array, so a change of one shows in the other.

`torch.from_numpy` and `torch.as_tensor` share, and `detach()`, `view()` or a slice of a tensor only give another name
for the same memory. A copy needs a step that makes new memory and moves the values into it.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_copied_tensor_stands_alone",)


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(array)


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(array).detach()
