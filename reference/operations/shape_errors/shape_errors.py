"""Compatible or not?"""

import torch


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    """The sum of `a` and `b`, or None where their shapes are not compatible."""
    try:
        return a + b
    except RuntimeError:
        return None
