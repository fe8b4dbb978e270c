"""Works on one row after the other, whatever number of dimensions stands in front."""

import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    rows = []
    for row in x.reshape(-1, x.shape[-1]):
        powers = torch.exp(row - max(row))
        rows.append(powers / sum(powers))
    return torch.stack(rows).reshape(x.shape)
