"""Applies the rule by hand, without catching anything."""

import torch


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    meetings = zip(reversed(a.shape), reversed(b.shape), strict=False)  # also right
    if all(left == right or 1 in (left, right) for left, right in meetings):
        return a + b
    return None
