"""Whole numbers, or True and False, come out as float32, as from `torch.Tensor` with a capital T, from a fixed
`dtype=`, or from a place in `torch.zeros`. Whole numbers should stay int64, and True and False should stay bool:
labels, indices and masks depend on it later. The function with the small t looks at the values and picks a dtype that
fits them.
"""

import torch

CAUGHT_BY = ("test_whole_numbers_become_int64", "test_true_and_false_become_bool")


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.Tensor(values)
