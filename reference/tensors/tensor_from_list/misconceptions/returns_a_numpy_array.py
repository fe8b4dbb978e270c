"""The result is a NumPy array. It prints much like a tensor, but PyTorch's layers and gradients cannot use it.

The function that makes a tensor lives in `torch`, not in `numpy`.
"""

import numpy as np

CAUGHT_BY = ("test_whole_numbers_become_int64", "test_rows_and_columns_are_kept")


def tensor_from_list(values: list) -> np.ndarray:
    return np.array(values)
