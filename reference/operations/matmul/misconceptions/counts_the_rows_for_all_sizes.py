"""The result has as many columns as `a` has rows: one size was used for both loops. That fits square matrices. The
rows of the result are those of `a`, and its columns are those of `b`.
"""

import torch

CAUGHT_BY = ("test_matrices_that_are_not_square",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    size = a.shape[0]
    result = torch.zeros(size, size, dtype=a.dtype)
    for i in range(size):
        for j in range(size):
            result[i, j] = (a[i] * b[:, j]).sum()
    return result
