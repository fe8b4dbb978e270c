"""Concatenate: rows, columns, a pile. The lesson and two hints are in README.md, beside this file."""

import torch


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Put the rows of `b` below those of `a`.

    Args:
        a: numbers of any dtype, shape (m, columns).
        b: numbers of the same dtype, shape (n, columns).

    Returns:
        The dtype of the inputs, shape (m + n, columns). The inputs stay as they were.

    Example:
        >>> join_rows(torch.tensor([[1, 2], [3, 4]]), torch.tensor([[5, 6]]))
        tensor([[1, 2],
                [3, 4],
                [5, 6]])
    """
    raise NotImplementedError("join_rows: replace this line")


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Put the columns of `b` to the right of those of `a`.

    Args:
        a: numbers of any dtype, shape (rows, m).
        b: numbers of the same dtype, shape (rows, n).

    Returns:
        The dtype of the inputs, shape (rows, m + n). The inputs stay as they were.

    Example:
        >>> join_columns(torch.tensor([[1, 2], [3, 4]]), torch.tensor([[5], [6]]))
        tensor([[1, 2, 5],
                [3, 4, 6]])
    """
    raise NotImplementedError("join_columns: replace this line")


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Lay `a` and `b` on each other, as two layers of one tensor.

    Args:
        a: numbers of any dtype, shape (rows, columns).
        b: numbers of the same dtype and the same shape.

    Returns:
        The dtype of the inputs, shape (2, rows, columns): `a` first, then `b`. The inputs stay as they were.

    Example:
        >>> pile(torch.tensor([[1, 2]]), torch.tensor([[3, 4]]))
        tensor([[[1, 2]],
        <BLANKLINE>
                [[3, 4]]])
    """
    raise NotImplementedError("pile: replace this line")
