"""Both linear layers have their two sizes the other way round. What goes in comes first; follow one row of eight
features from layer to layer.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_linear_layers_have_the_sizes",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(16, 8),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(4, 16),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
