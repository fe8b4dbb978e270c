"""The numbers of values were compared. Six values may lie in 2 rows of 3 or in 3 rows of 2, and these two do not fit,
while a row of 3 fits 2 rows of 3. Sizes decide, from the right.
"""

import torch

CAUGHT_BY = ("test_compatible_shapes_are_added", "test_three_dimensions", "test_equal_counts_give_none")


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    if a.numel() != b.numel():
        return None
    return a + b
