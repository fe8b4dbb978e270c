"""The result is right, and the caller's table is gone: `-=` and `/=` wrote over it. The means and deviations of the old
table may still be needed, for the next one. The plain operators make a new tensor.
"""

import torch

CAUGHT_BY = ("test_leaves_the_table_unchanged",)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    x -= x.mean(dim=0)
    x /= x.std(dim=0, correction=0)
    return x
