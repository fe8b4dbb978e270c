"""Transposition. The lesson is README.md beside this file."""

import torch


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    """Turn the rows of a matrix into columns.

    Args:
        a: a matrix of shape (m, n), any dtype.

    Returns:
        The matrix of shape (n, m) whose value in row i and column j is the value of `a` in row j and column i. The
        dtype is that of `a`, and `a` stays as it was.

    Example:
        >>> transpose_matrix(torch.tensor([[1, 2, 3], [4, 5, 6]]))
        tensor([[1, 4],
                [2, 5],
                [3, 6]])
    """
    raise NotImplementedError("transpose_matrix: replace this line")
