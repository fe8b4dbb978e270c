"""The values were converted to float32, which this kata does not ask for.

Networks do want float32, so the step is often a good one. But a conversion writes the values into new memory, so a
tensor converted from float64 no longer shares anything with its array, and float64 values lose digits.
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
    return torch.from_numpy(array).float()


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(array, dtype=torch.float32)
