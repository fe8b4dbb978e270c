"""Tensor from a Python list. The lesson is README.md beside this file."""

import torch


def tensor_from_list(values: list) -> torch.Tensor:
    """Turn a Python list into a tensor.

    Args:
        values: a list of numbers or of True and False, or a list of such lists with equal lengths, nested to any depth.

    Returns:
        A tensor with the same values in the same places: n numbers give the shape (n,), m rows of n numbers (m, n).
        Its dtype is the one PyTorch picks by itself: int64 for whole numbers, float32 as soon as one number has a
        decimal point, bool for True and False. The list stays as it was.

    Example:
        >>> tensor_from_list([8, 6, 7])
        tensor([8, 6, 7])
    """
    raise NotImplementedError("tensor_from_list: replace this line")
