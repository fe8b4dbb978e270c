"""Moves every value to its new place in two loops."""

import torch


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    rows, columns = a.shape
    result = torch.empty(columns, rows, dtype=a.dtype)
    for row in range(rows):
        for column in range(columns):
            result[column, row] = a[row, column]
    return result
