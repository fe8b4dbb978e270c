"""Writes each layer as one matrix that carries its bias in a column of its own, and multiplies these matrices."""

from functools import reduce

import torch
from torch import Tensor, nn


def matrix(layer: nn.Linear) -> Tensor:
    last = torch.zeros(1, layer.in_features + 1)
    last[0, -1] = 1.0
    return torch.cat([torch.cat([layer.weight.detach(), layer.bias.detach().unsqueeze(1)], dim=1), last])


def collapse(model: nn.Sequential) -> nn.Linear:
    product = reduce(lambda so_far, layer: matrix(layer) @ so_far, model[1:], matrix(model[0]))
    layer = nn.Linear(product.shape[1] - 1, product.shape[0] - 1)
    layer.weight = nn.Parameter(product[:-1, :-1])
    layer.bias = nn.Parameter(product[:-1, -1])
    return layer
