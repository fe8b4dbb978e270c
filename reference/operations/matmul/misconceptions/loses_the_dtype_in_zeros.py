"""The values are right, and they were collected in `torch.zeros`, which is float32 unless told otherwise. Whole numbers
come back as decimals, and float64 loses digits. Hand the dtype of the inputs over, or let PyTorch make the result.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = torch.zeros(a.shape[0], b.shape[1])
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            result[i, j] = (a[i] * b[:, j]).sum()
    return result
