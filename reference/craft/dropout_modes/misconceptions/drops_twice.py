"""There is a dropout behind each linear layer. The last one drops answers of the network. The task lists four
layers, one of them a dropout.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_layers_come_in_order",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
        nn.Dropout(0.3),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
