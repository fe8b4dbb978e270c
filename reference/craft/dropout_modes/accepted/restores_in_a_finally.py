"""Names the layers, and restores the mode even when the model raises."""

from collections import OrderedDict

import torch
from torch import nn


def build_network() -> nn.Sequential:
    return nn.Sequential(
        OrderedDict(
            hidden=nn.Linear(8, 16),
            activation=nn.ReLU(),
            dropout=nn.Dropout(p=0.3),
            output=nn.Linear(16, 4),
        )
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    mode = model.training
    try:
        with torch.no_grad():
            return model.eval()(x)
    finally:
        model.train(mode)  # also right
