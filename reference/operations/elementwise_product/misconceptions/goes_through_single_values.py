"""The loop goes along one dimension and puts each product into the place of a single number. In a matrix it meets
whole rows, which do not fit there. Products of two tensors need no loop: the operator for numbers works on every
place.
"""

import torch

CAUGHT_BY = (
    "test_square_matrices_multiply_place_by_place",
    "test_matrices_that_are_not_square",
    "test_three_dimensions",
    "test_dtype_is_kept",
    "test_inputs_are_unchanged",
)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = torch.zeros(len(a))
    for i in range(len(a)):
        result[i] = a[i] * b[i]
    return result
