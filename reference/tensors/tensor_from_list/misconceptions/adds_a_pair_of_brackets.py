"""The result has one dimension too many: the list was put into another pair of brackets on the way.

`values` is a list already. Each pair of square brackets around it adds a dimension of size 1 at the front.
"""

import torch

CAUGHT_BY = ("test_whole_numbers_become_int64", "test_rows_and_columns_are_kept", "test_one_item_keeps_its_dimensions")


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.tensor([values])
