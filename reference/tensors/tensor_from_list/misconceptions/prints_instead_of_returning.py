"""The tensor is printed, but the function returns nothing, so the caller receives None.

Printing shows a value to a person. Only `return` hands it to the code that called the function.
"""

import torch

CAUGHT_BY = ("test_whole_numbers_become_int64", "test_decimals_become_float32", "test_rows_and_columns_are_kept")


def tensor_from_list(values: list) -> None:
    print(torch.tensor(values))
