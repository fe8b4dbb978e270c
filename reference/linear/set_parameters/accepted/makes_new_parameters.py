"""Replaces both parameters by new ones."""

import torch
from torch import nn


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    layer.weight = nn.Parameter(torch.tensor([[1.8]]))
    layer.bias = nn.Parameter(torch.tensor([32.0]))  # also right
    return layer
