"""The tensor holds 0, 1, 2 and so on: the positions in the list. What is asked for is what the list holds there."""

import torch

CAUGHT_BY = (
    "test_whole_numbers_become_int64",
    "test_decimals_become_float32",
    "test_rows_and_columns_are_kept",
    "test_one_item_keeps_its_dimensions",
    "test_three_levels_of_lists",
    "test_true_and_false_become_bool",
)


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.arange(len(values))
