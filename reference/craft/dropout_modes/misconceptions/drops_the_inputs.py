"""The dropout stands before the first layer and drops features of the data. The task wants it on the hidden
numbers, between the ReLU and the last layer.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_layers_come_in_order",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Dropout(0.3),
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
