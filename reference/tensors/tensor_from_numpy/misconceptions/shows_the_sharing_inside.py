"""The function itself adds 1 to the array, as a demonstration would do to show that memory is shared.

The caller's array then holds other numbers than before the call. The function only makes the tensor; changing the
array is a separate step, and it belongs to the caller.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_shared_tensor_has_the_values", "test_array_is_unchanged")


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    tensor = torch.from_numpy(array)
    array += 1
    return tensor


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array)
