"""`np.ascontiguousarray` gives back the same array when its values lie side by side, and a copy when they do not.

Some columns of a larger array do not lie side by side, so here the tensor silently got a copy and no longer follows
the array. PyTorch can look at such memory as it is, and no preparation is needed.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_shared_tensor_follows_parts_of_an_array",)


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array))


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array)
