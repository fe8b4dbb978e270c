"""Matrices that do not fit were cut until they do. There is no error left, and the result is made of a part of the
data. Sizes that differ in the middle mean that something is wrong with a table, and the caller should hear of it.
"""

import torch

CAUGHT_BY = ("test_refuses_what_does_not_fit",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    size = min(a.shape[1], b.shape[0])
    return a[:, :size] @ b[:size]
