"""The product is right, and afterwards the caller's `b` has its rows and columns swapped: `t_()` turns the tensor
itself. The same name without the underscore returns a turned one and leaves the original alone.
"""

import torch

CAUGHT_BY = ("test_leaves_the_inputs_unchanged",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    rows = b.t_()
    if a.shape[1] != rows.shape[1]:
        raise ValueError("the sizes in the middle differ")
    return torch.stack([(a * row).sum(dim=1) for row in rows], dim=1)
