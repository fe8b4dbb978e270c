"""The values went through Python lists, which know no dtype: float64 comes back as float32. PyTorch joins tensors
directly, and the dtype stays.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.tensor(a.tolist() + b.tolist())


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.tensor([x + y for x, y in zip(a.tolist(), b.tolist(), strict=True)])


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.tensor([a.tolist(), b.tolist()])
