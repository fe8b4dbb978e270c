"""Takes the matrices apart into rows and columns and puts all of them together."""

import torch


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([*a, *b])


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([*a.unbind(dim=1), *b.unbind(dim=1)], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    layers = [a]
    layers.append(b)
    return torch.stack(layers)
