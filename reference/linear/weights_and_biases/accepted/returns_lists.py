"""Collects both results in lists, as a loop over the parameters does."""

import torch
from torch import nn


def layer_parameters(layer: nn.Linear) -> list[torch.Tensor]:
    return [parameter for name, parameter in layer.named_parameters()]  # also right


def expected_shapes(in_features: int, out_features: int) -> list[tuple[int, ...]]:
    weight = [out_features, in_features]
    return [tuple(weight), tuple(weight[:1])]
