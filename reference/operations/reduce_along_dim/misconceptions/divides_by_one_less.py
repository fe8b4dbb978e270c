"""The standard deviation is that of a sample: it divides by n - 1, which is what `std` of PyTorch does unless told
otherwise. NumPy divides by n, and so does this task. The difference is large for few rows.
"""

import torch

CAUGHT_BY = (
    "test_two_columns",
    "test_every_column_has_deviation_one",
    "test_every_value_is_in_its_place",
    "test_columns_on_different_scales",
    "test_keeps_the_dtype",
)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return (x - x.mean(dim=0)) / x.std(dim=0)
