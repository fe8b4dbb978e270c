"""The array was turned into a Python list first. A list does not know the dtype of the array, so it is lost.

float64 comes back as float32 and int32 as int64. A list is also a copy, so nothing can be shared through it. PyTorch
reads the array directly.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_shared_tensor_has_the_values",
    "test_copied_tensor_has_the_values",
    "test_every_dtype_is_kept",
    "test_shared_tensor_follows_the_array",
)


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array.tolist())


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array.tolist())
