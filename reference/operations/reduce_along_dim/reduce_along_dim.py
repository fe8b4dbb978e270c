"""Operations along a dimension."""

import torch


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    """Each column of `x` minus its mean, divided by its population standard deviation."""
    return (x - x.mean(dim=0)) / x.std(dim=0, correction=0)
