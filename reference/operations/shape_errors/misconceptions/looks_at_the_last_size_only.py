"""Only the last sizes were compared. Every pair of sizes that meet has to pass, and the next pair to the left may
clash.
"""

import torch

CAUGHT_BY = ("test_incompatible_shapes_give_none", "test_three_dimensions")


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    if a.ndim and b.ndim and a.shape[-1] != b.shape[-1] and 1 not in (a.shape[-1], b.shape[-1]):
        return None
    return a + b
