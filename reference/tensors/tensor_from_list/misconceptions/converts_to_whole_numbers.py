"""Every value was made a whole number, so decimals are cut off, and True and False became 1 and 0. Without a dtype
PyTorch picks the one that suits the values.
"""

import torch

CAUGHT_BY = (
    "test_decimals_become_float32",
    "test_rows_and_columns_are_kept",
    "test_one_item_keeps_its_dimensions",
    "test_true_and_false_become_bool",
)


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)
