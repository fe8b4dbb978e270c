"""Sizes were compared from the right, as they should be, and only equal ones were let through. A size of 1 meets any
other size: it is stretched.
"""

import torch

CAUGHT_BY = ("test_compatible_shapes_are_added", "test_three_dimensions")


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    for left, right in zip(reversed(a.shape), reversed(b.shape), strict=False):
        if left != right:
            return None
    return a + b
