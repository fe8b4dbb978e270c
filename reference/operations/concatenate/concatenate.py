"""Concatenate: rows, columns, a pile."""

import torch


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The rows of `b` below those of `a`."""
    return torch.cat([a, b], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The columns of `b` to the right of those of `a`."""
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """`a` and `b` as two layers, shape (2, rows, columns)."""
    return torch.stack([a, b])
