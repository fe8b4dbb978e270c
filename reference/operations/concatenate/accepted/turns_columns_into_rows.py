"""Joins columns as the rows of turned matrices, and cuts the pile out of joined rows."""

import torch


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return join_rows(a.T, b.T).T


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return join_rows(a, b).view(2, *a.shape)
