"""All products are there, and the sum went over the wrong dimension: over the rows of `a`. What disappears is the size
in the middle, along which a row of `a` and a column of `b` meet.
"""

import torch

CAUGHT_BY = (
    "test_two_small_squares",
    "test_square_matrices",
    "test_matrices_that_are_not_square",
    "test_one_row_times_one_column",
    "test_keeps_the_dtype",
    "test_refuses_what_does_not_fit",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a.unsqueeze(2) * b.unsqueeze(0)).sum(dim=0)
