"""Two loops over rows and columns, as the lesson explains it."""

import torch


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    if a.shape[1] != b.shape[0]:
        raise ValueError(f"{a.shape[1]} columns meet {b.shape[0]} rows")
    result = torch.empty(a.shape[0], b.shape[1], dtype=a.dtype)
    for i, row in enumerate(a):
        for j, column in enumerate(b.T):
            result[i, j] = (row * column).sum()
    return result
