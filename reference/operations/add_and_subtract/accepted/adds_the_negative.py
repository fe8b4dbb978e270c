"""Adds b once as it is and once with its sign turned."""

import torch


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    plus, minus = (torch.add(a, b, alpha=sign) for sign in (1, -1))  # also right
    return plus, minus
