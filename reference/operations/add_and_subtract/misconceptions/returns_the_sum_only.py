"""One tensor comes back, the sum. A function ends at its first `return`, so a second one below it is never reached.
Both results can stand behind one `return`.
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


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a + b
