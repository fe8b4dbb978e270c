"""The result is float32, whatever the dtype of the matrices: they were converted, or the values were collected in
`torch.zeros`, which is float32 unless told otherwise. Whole numbers come back as decimals, and float64 loses digits.
PyTorch multiplies matrices of every dtype as they are.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = torch.zeros(a.shape[0], b.shape[1])
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            result[i, j] = (a[i] * b[:, j]).sum()
    return result
