import torch


def flip(x: torch.Tensor) -> torch.Tensor:
    """Return the transpose of x."""
    raise NotImplementedError("flip: replace this line")
