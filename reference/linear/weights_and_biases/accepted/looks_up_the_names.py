"""Reads the parameters by their names, and the shapes from tensors without numbers."""

import torch
from torch import nn


def layer_parameters(layer: nn.Linear) -> tuple[torch.Tensor, torch.Tensor]:
    return layer.get_parameter("weight"), layer.get_parameter("bias")  # also right


def expected_shapes(in_features: int, out_features: int) -> tuple[torch.Size, torch.Size]:
    layer = nn.Linear(in_features, out_features, device="meta")  # also right
    print("the layer would be", layer)
    return layer.weight.size(), torch.Size([layer.bias.numel()])
