"""The number of dimensions was compared. It says little: (2, 3) and (3,) are compatible with two and one, (2, 3) and
(2, 4) are not with two each. Sizes decide, from the right.
"""

import torch

CAUGHT_BY = (
    "test_compatible_shapes_are_added",
    "test_three_dimensions",
    "test_incompatible_shapes_give_none",
    "test_equal_counts_give_none",
)


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    if a.ndim != b.ndim:
        return None
    return a + b
