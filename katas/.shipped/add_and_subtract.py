"""Add and subtract. The lesson and two hints are in README.md, beside this file."""

import torch


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Add `b` to `a`, and subtract it from `a`.

    Args:
        a: numbers of any shape and dtype.
        b: numbers of the same dtype, of a shape that is compatible with that of `a`.

    Returns:
        The sum and the difference `a` minus `b`, in this order, as a tuple or a list. Both have the dtype of the
        inputs and the shape to which PyTorch stretches the two. The inputs stay as they were.

    Example:
        >>> add_and_subtract(torch.tensor([[5, 6], [7, 8]]), torch.tensor([1, 2]))
        (tensor([[ 6,  8],
                [ 8, 10]]), tensor([[4, 4],
                [6, 6]]))
    """
    raise NotImplementedError("add_and_subtract: replace this line")
