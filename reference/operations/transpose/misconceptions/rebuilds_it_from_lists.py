"""The values were taken out into Python lists and put together again. Lists do not know the dtype of the tensor.

float64 comes back as float32 and int32 as int64. PyTorch can transpose the tensor itself, and then the dtype stays.
"""

import torch

CAUGHT_BY = ("test_dtype_is_kept",)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return torch.tensor([list(column) for column in zip(*a.tolist(), strict=True)])
