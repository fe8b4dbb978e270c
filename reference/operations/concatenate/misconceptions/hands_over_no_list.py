"""The two tensors were handed over as two arguments. `torch.cat` and `torch.stack` take any number of pieces, and so
they want all of them in one list or tuple, as their first argument.
"""

import torch

CAUGHT_BY = (
    "test_rows_of_two_squares",
    "test_rows_of_any_heights",
    "test_columns_of_two_squares",
    "test_columns_of_any_widths",
    "test_pile_of_two_squares",
    "test_pile_of_any_shape",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat(a, b)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat(a, b)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack(a, b)
