"""This is a matrix product with `b` transposed. The transpose makes the shapes fit, so the error is gone.

The operation is still another one: it sums products of whole rows. Two tensors of the same shape need no help to fit
when each value is multiplied with the one in the same place.
"""

import torch

CAUGHT_BY = ("test_square_matrices_multiply_place_by_place", "test_matrices_that_are_not_square")


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a @ b.t()
