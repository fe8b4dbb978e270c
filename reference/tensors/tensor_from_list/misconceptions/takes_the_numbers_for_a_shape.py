"""The numbers of the list were taken for a shape, as `torch.zeros` and `torch.empty` take them: three numbers make a
tensor with three dimensions, and other lists are refused. The numbers are to be the values, and another function takes
them as such.
"""

import torch

CAUGHT_BY = (
    "test_whole_numbers_become_int64",
    "test_decimals_become_float32",
    "test_rows_and_columns_are_kept",
    "test_one_item_keeps_its_dimensions",
    "test_three_levels_of_lists",
    "test_true_and_false_become_bool",
    "test_list_is_unchanged",
)


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.zeros(values)
