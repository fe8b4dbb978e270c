"""The result is right, but the caller's matrix was transposed along with it, as `t_()` and `transpose_()` do.

A method whose name ends in an underscore changes the tensor it is called on. The same names without the underscore
return a new tensor and leave the old one alone.
"""

import torch

CAUGHT_BY = ("test_matrix_is_unchanged",)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a.t_()
