"""The values come back in another order: the list was sorted on the way. In the tensor they stand in the places that
they have in the list.
"""

import torch

CAUGHT_BY = (
    "test_whole_numbers_become_int64",
    "test_decimals_become_float32",
    "test_rows_and_columns_are_kept",
    "test_true_and_false_become_bool",
)


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.tensor(sorted(values))
