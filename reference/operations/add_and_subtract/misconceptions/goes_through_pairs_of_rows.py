"""A loop went through the first dimensions of both, and left lists of tensors. Where one of the two is shorter, as a
row or a column is, the loop ends early or pairs the wrong parts. The operators work on whole tensors.
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


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[list, list]:
    return [x + y for x, y in zip(a, b, strict=False)], [x - y for x, y in zip(a, b, strict=False)]
