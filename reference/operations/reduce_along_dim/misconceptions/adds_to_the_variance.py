"""A small number was added to the variance before the root, as batch normalisation does by default. Against a column of
hundredths it is not small, and that column comes out too narrow. No column is constant here, so nothing has to be
added.
"""

import torch

CAUGHT_BY = ("test_columns_on_different_scales",)


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    variance, mean = torch.var_mean(x, dim=0, correction=0)
    return (x - mean) / torch.sqrt(variance + 1e-5)
