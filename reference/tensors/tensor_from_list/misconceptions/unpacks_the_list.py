"""The star in `*values` hands over every item as an argument of its own.

The function wants a single argument, the whole list. With several items that is a TypeError, and with one item a
dimension is lost.
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
    return torch.tensor(*values)
