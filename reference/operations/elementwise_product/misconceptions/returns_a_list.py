"""A loop over a tensor goes through its first dimension, and its results were collected in a Python list.

The products in that list are right, but the result should be one tensor. The loop is not needed either: PyTorch
multiplies whole tensors at once.
"""

import torch

CAUGHT_BY = ("test_vectors_multiply_place_by_place", "test_square_matrices_multiply_place_by_place")


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> list:
    return [x * y for x, y in zip(a, b, strict=True)]
