"""Where the shapes clashed, `b` was reshaped to that of `a`. Then numbers meet that have nothing to do with each other,
and nobody hears about the mistake. Incompatible shapes have no sum.
"""

import torch

CAUGHT_BY = ("test_equal_counts_give_none",)


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    try:
        return a + b
    except RuntimeError:
        return a + b.reshape(a.shape) if a.numel() == b.numel() else None
