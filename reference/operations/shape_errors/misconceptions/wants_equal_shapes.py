"""Only equal shapes were added. Compatible means more: lined up on the right, a size of 1 and a missing dimension are
stretched. A row can be added to every row of a matrix.
"""

import torch

CAUGHT_BY = ("test_compatible_shapes_are_added", "test_three_dimensions")


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    if a.shape != b.shape:
        return None
    return a + b
