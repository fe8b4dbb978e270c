"""The result is right, and afterwards both of the caller's matrices have rows and columns swapped: `t_()` turns the
tensor itself. There is no need to turn anything: columns can be joined along their own dimension.
"""

import torch

CAUGHT_BY = ("test_leaves_the_inputs_unchanged",)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a.t_(), b.t_()]).t()


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
