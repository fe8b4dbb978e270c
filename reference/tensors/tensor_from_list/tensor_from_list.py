"""Tensor from a Python list: reference."""

import torch


def tensor_from_list(values: list) -> torch.Tensor:
    """A tensor with the shape of the nested list and the dtype PyTorch infers: int64, float32 or bool."""
    return torch.tensor(values)
