"""The function hands nothing back, so its caller receives None. Printing shows a value to a person; only a `return`
with both results behind it hands them to the code that called the function.
"""

import torch

CAUGHT_BY = (
    "test_two_vectors",
    "test_two_matrices",
    "test_matrix_and_row",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_keeps_the_dtype",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> None:
    print(a + b, a - b)
