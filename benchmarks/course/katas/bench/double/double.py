import torch


def double(x: torch.Tensor) -> torch.Tensor:
    """Return x * 2."""
    raise NotImplementedError("double: replace this line")
