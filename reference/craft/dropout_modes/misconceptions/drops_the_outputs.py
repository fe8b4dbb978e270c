"""The dropout stands behind the last layer, so it drops the answers themselves: in training some of the four
numbers are 0 whatever the layers say. Dropout belongs between layers, where the next layer can make up for what is
missing.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_layers_come_in_order",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Linear(16, 4),
        nn.Dropout(0.3),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
