import torch


def normalize(x: torch.Tensor) -> torch.Tensor:
    """Return the softmax of x over its last dimension."""
    return torch.softmax(x, dim=-1)
