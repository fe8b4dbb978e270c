"""Lets PyTorch try, and prints what it says when it refuses."""

import torch


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    total = None
    try:
        total = a + b
    except RuntimeError as error:
        print(error)
    return total
