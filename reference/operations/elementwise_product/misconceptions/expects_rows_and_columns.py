"""The loops go through rows and columns, so they work for matrices only: a vector has no columns, and a tensor with
three dimensions has more than that.

The product is the same whatever the number of dimensions, and PyTorch can take the tensors as a whole.
"""

import torch

CAUGHT_BY = ("test_vectors_multiply_place_by_place", "test_three_dimensions")


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    rows, columns = a.shape
    result = torch.zeros_like(a)
    for row in range(rows):
        for column in range(columns):
            result[row, column] = a[row, column] * b[row, column]
    return result
