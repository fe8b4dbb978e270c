"""Unpacks what `parameters` runs through, and looks the shapes up in a layer made for the purpose."""

import torch
from torch import nn


def layer_parameters(layer: nn.Linear) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = layer.parameters()  # also right
    return weight, bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    weight, bias = layer_parameters(nn.Linear(in_features, out_features))
    return weight.shape, bias.shape
