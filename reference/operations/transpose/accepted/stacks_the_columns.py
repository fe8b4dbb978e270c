"""Takes the columns apart and stacks them as rows."""

import torch


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return torch.stack([a[:, column] for column in range(a.shape[1])])
