"""Fills the shorter shape with ones on the left, and stretches both before adding."""

import torch


def padded(shape: torch.Size, length: int) -> list[int]:
    return [1] * (length - len(shape)) + list(shape)


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    length = max(a.ndim, b.ndim)
    target = []
    for left, right in zip(padded(a.shape, length), padded(b.shape, length), strict=True):
        if left != right and left != 1 and right != 1:
            return None
        target.append(right if left == 1 else left)
    return a.expand(target) + b.expand(target)
