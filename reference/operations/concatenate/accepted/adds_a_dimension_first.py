"""Gives both matrices the new dimension, and concatenates along it."""

import torch


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.concat((a, b))


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.concatenate((a, b), axis=-1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a.unsqueeze(0), b[None]])  # also right
