"""Loads the numbers by name, as saved layers are loaded."""

import torch
from torch import nn


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(in_features=1, out_features=1)
    layer.load_state_dict({"weight": torch.full((1, 1), 9 / 5), "bias": torch.full((1,), 32.0)})  # also right
    return layer
