"""Compatible or not? The lesson and three hints are in README.md, beside this file."""

import torch


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    """Add two tensors if their shapes are compatible.

    Args:
        a: numbers of any shape.
        b: numbers of the same dtype and of any shape, compatible with that of `a` or not.

    Returns:
        The sum, in the shape to which PyTorch stretches the two, or None where the shapes are not compatible. The
        inputs stay as they were.

    Raises:
        TypeError: or another exception, when `a` or `b` is nothing that can be added, such as a text or None.

    Example:
        >>> try_add(torch.tensor([[1, 2, 3], [4, 5, 6]]), torch.tensor([10, 20, 30]))
        tensor([[11, 22, 33],
                [14, 25, 36]])
        >>> try_add(torch.tensor([[1, 2, 3], [4, 5, 6]]), torch.tensor([10, 20])) is None
        True
    """
    raise NotImplementedError("try_add: replace this line")
