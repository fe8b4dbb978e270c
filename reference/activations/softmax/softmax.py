"""Turn logits into probabilities over classes."""

import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    """Turn every row of logits (..., classes) into probabilities that add up to 1."""
    return torch.softmax(x, dim=-1)
