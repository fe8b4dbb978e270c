"""The products are right, but they were added up to a single number.

Products with a sum are a dot product, which is one step further. The element-wise product keeps every product in its
place, so the result has the shape of the inputs.
"""

import torch

CAUGHT_BY = (
    "test_vectors_multiply_place_by_place",
    "test_square_matrices_multiply_place_by_place",
    "test_matrices_that_are_not_square",
)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a * b).sum()
