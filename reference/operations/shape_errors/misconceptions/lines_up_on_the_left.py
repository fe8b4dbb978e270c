"""The shapes were lined up on the left, first size with first size. The rule begins on the other side, with the last
sizes: what is missing is missing on the left.
"""

import torch

CAUGHT_BY = ("test_compatible_shapes_are_added", "test_three_dimensions", "test_incompatible_shapes_give_none")


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    for left, right in zip(a.shape, b.shape, strict=False):
        if left != right and left != 1 and right != 1:
            return None
    return a + b
