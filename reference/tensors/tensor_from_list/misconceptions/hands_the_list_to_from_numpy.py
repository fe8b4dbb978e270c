"""`torch.from_numpy` accepts NumPy arrays only, and a Python list is not one.

For lists there is another function, and the worked example of the lesson uses it.
"""

import torch

CAUGHT_BY = ("test_whole_numbers_become_int64", "test_decimals_become_float32", "test_rows_and_columns_are_kept")


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.from_numpy(values)
