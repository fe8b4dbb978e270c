"""Matrix multiplication. The lesson and two hints are in README.md, beside this file."""

import torch


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Multiply two matrices: each value is the sum of the products of a row of `a` with a column of `b`.

    Args:
        a: numbers of any dtype, shape (m, k).
        b: numbers of the same dtype, shape (k, n).

    Returns:
        The dtype of the inputs, shape (m, n), always with two dimensions. The inputs stay as they were.

    Raises:
        RuntimeError: or another exception, when `a` has another number of columns than `b` has rows.

    Example:
        >>> matrix_product(torch.tensor([[3, 1], [0, 2], [5, 5]]), torch.tensor([[2, 4], [3, 3]]))
        tensor([[ 9, 15],
                [ 6,  6],
                [25, 35]])
    """
    raise NotImplementedError("matrix_product: replace this line")
