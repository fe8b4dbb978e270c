"""The tensor of `shared_tensor` has memory of its own, so it does not follow the array, nor the array it.

`torch.tensor` always copies, whatever it is given, and so does a tensor made from `array.copy()`. To share, the tensor
has to be made from the array's own memory.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_shared_tensor_follows_the_array", "test_array_follows_the_shared_tensor")


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array)


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array)
