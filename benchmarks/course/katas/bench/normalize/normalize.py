import torch


def normalize(x: torch.Tensor) -> torch.Tensor:
    """Return the softmax of x over its last dimension."""
    raise NotImplementedError("normalize: replace this line")
