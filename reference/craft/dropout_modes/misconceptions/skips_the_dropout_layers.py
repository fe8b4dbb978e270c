"""The layers are applied one by one, and dropouts are left out. It works for a dropout at the top of the model; one
inside another module is still at work, and so is a batch norm, which has two modes as well. The mode of the model
reaches them all.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_other_layers_with_two_modes",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    for layer in model:
        if not isinstance(layer, nn.Dropout):
            x = layer(x)
    return x
