"""The caller receives None instead of a tensor: no `return` with the tensor behind it was reached. Printing shows a
value to a person; only `return` hands it to the code that called the function, and it has to be reached for every kind
of list.
"""

import torch

CAUGHT_BY = ("test_whole_numbers_become_int64", "test_decimals_become_float32", "test_rows_and_columns_are_kept")


def tensor_from_list(values: list) -> None:
    print(torch.tensor(values))
