"""`torch.dot` takes two vectors and returns one number, the sum of their products. It refuses matrices.

In NumPy `np.dot` also takes matrices, but there it is the matrix product. What is wanted here is all the products, each
in its place and without a sum.
"""

import torch

CAUGHT_BY = (
    "test_vectors_multiply_place_by_place",
    "test_square_matrices_multiply_place_by_place",
    "test_matrices_that_are_not_square",
)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.dot(a, b)
