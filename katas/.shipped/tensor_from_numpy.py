"""Tensor from a NumPy array: share or copy. The lesson is README.md beside this file."""

import numpy as np
import torch


def shared_tensor(array: np.ndarray) -> torch.Tensor:
    """Give a tensor that uses the memory of the array: a change in place of one shows in the other.

    Args:
        array: numbers of any shape and dtype.

    Returns:
        A tensor with the shape, the dtype and the values of the array; float64 stays float64.

    Example:
        >>> array = np.array([1.0, 2.0])
        >>> tensor = shared_tensor(array)
        >>> array[0] = 9.0
        >>> tensor
        tensor([9., 2.], dtype=torch.float64)
    """
    raise NotImplementedError("shared_tensor: replace this line")


def copied_tensor(array: np.ndarray) -> torch.Tensor:
    """Give a tensor with memory of its own: no later change of the array or the tensor shows in the other.

    Args:
        array: numbers of any shape and dtype.

    Returns:
        A tensor with the shape, the dtype and the values of the array; float64 stays float64.

    Example:
        >>> array = np.array([1.0, 2.0])
        >>> tensor = copied_tensor(array)
        >>> array[0] = 9.0
        >>> tensor
        tensor([1., 2.], dtype=torch.float64)
    """
    raise NotImplementedError("copied_tensor: replace this line")
