"""Reads the parameters and hands them to torch.nn.functional."""

import torch.nn.functional as F
from torch import Tensor, nn


def make_layer() -> nn.Linear:
    shape = {"in_features": 3, "out_features": 2}
    return nn.Linear(**shape)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return F.linear(x, layer.weight, layer.bias)  # also right
