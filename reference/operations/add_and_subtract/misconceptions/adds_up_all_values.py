"""Both results are single numbers: all values were added up. The sum of two tensors has a value for each place, `a`
and `b` of that place taken together. `torch.sum` is another kind of sum, that of the values of one tensor.
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


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.sum(a + b), torch.sum(a - b)
