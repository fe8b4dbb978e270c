"""Writes the numbers behind the recording, as older code does."""

import torch
from torch import nn


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    layer.weight.data[0, 0] = 1.8
    layer.bias.data = torch.tensor([32.0])
    return layer
