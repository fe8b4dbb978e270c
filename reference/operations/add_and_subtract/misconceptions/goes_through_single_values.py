"""The loop takes what it meets for single numbers, and `torch.tensor` makes a vector of these. In a matrix it meets
whole rows, which are tensors themselves. The operators need no loop, whatever the shape.
"""

import torch

CAUGHT_BY = (
    "test_two_matrices",
    "test_matrix_and_row",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return (
        torch.tensor([x + y for x, y in zip(a, b, strict=False)]),
        torch.tensor([x - y for x, y in zip(a, b, strict=False)]),
    )
