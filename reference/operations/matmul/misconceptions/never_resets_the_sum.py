"""Every value holds the sums of all values before it as well: the total was set to 0 once, in front of the loops, and
goes on growing. Each value of the result has a sum of its own, which begins at 0.
"""

import torch

CAUGHT_BY = (
    "test_two_small_squares",
    "test_square_matrices",
    "test_matrices_that_are_not_square",
    "test_keeps_the_dtype",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    if a.shape[1] != b.shape[0]:
        raise ValueError("the sizes in the middle differ")
    result = torch.zeros(a.shape[0], b.shape[1], dtype=a.dtype)
    total = 0
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            for k in range(a.shape[1]):
                total += a[i, k] * b[k, j]
            result[i, j] = total
    return result
