"""The result was made in the shape of `a`. Its rows are those of `a`, its columns are those of `b`; only for a square
`b` are they the same in number. Elsewhere columns are missing, or an index is out of range.
"""

import torch

CAUGHT_BY = (
    "test_matrices_that_are_not_square",
    "test_one_row_times_one_column",
    "test_keeps_the_dtype",
    "test_refuses_what_does_not_fit",
    "test_leaves_the_inputs_unchanged",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = torch.zeros_like(a)
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            result[i, j] = (a[i] * b[:, j]).sum()
    return result
