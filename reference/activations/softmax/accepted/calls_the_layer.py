"""Makes the layer that PyTorch has, and calls it."""

import torch
from torch import nn


def softmax(x: torch.Tensor) -> torch.Tensor:
    layer = nn.Softmax(dim=len(x.shape) - 1)  # also right
    return layer(x)
