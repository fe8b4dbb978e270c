"""A tensor with one dimension was turned into a column before it was added. In a square matrix its numbers then meet
rows instead of columns, and in others they do not fit. As it is, its last dimension is already under that of the
matrix.
"""

import torch

CAUGHT_BY = ("test_two_vectors", "test_matrix_and_row")


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    if b.dim() == 1:
        b = b.unsqueeze(1)
    return a + b, a - b
