"""Uses the functions that are named after the direction."""

import torch


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.vstack((a, b))  # also right


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.hstack((a, b))  # also right


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack((a, b), dim=0)
