"""Broadcasts by hand, then works in place on copies of its own."""

import torch


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    wide_a, wide_b = torch.broadcast_tensors(a, b)  # also right
    total, difference = wide_a.clone(), wide_a.clone()
    total += wide_b
    difference -= wide_b
    return total, difference
