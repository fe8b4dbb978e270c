"""Add and subtract."""

import torch


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """`a` plus `b` and `a` minus `b`, for compatible shapes."""
    return a + b, a - b
