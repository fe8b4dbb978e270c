"""The rows were put behind each other in one long list, so one pair of brackets is gone, and a dimension with it. A
list of lists needs no loop: every inner list becomes a row of the result by itself.
"""

import torch

CAUGHT_BY = (
    "test_rows_and_columns_are_kept",
    "test_one_item_keeps_its_dimensions",
    "test_three_levels_of_lists",
    "test_true_and_false_become_bool",
)


def tensor_from_list(values: list) -> torch.Tensor:
    flat = []
    for value in values:
        flat += value if isinstance(value, list) else [value]
    return torch.tensor(flat)
