"""Makes room for both and copies them into their places."""

import torch


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = a.new_empty(len(a) + len(b), a.shape[1])
    result[: len(a)] = a
    result[len(a) :] = b
    return result


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = a.new_empty(len(a), a.shape[1] + b.shape[1])
    result[:, : a.shape[1]], result[:, a.shape[1] :] = a, b
    return result


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = a.new_empty(2, *a.shape)
    result[0], result[1] = a, b
    return result
