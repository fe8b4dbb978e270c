"""The room for the result was measured by `a` alone, twice its size. With matrices of one size it is right; otherwise
there is too much room or too little. The size that grows is the sum of both.
"""

import torch

CAUGHT_BY = ("test_rows_of_any_heights", "test_columns_of_any_widths")


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = a.new_zeros(2 * len(a), a.shape[1])
    result[: len(a)] = a
    result[len(a) :] = b
    return result


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = a.new_zeros(len(a), 2 * a.shape[1])
    result[:, : a.shape[1]] = a
    result[:, a.shape[1] :] = b
    return result


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
