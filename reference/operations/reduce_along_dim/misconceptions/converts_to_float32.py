"""The table was turned into float32 first, and float64 lost half of its digits. Means and standard deviations exist in
both dtypes, so none has to be chosen.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    x = x.float()
    return (x - x.mean(dim=0)) / x.std(dim=0, correction=0)
