"""There is no ReLU in the network. Two linear layers with nothing but dropout between them are one linear layer as
soon as the dropout rests. The task lists four layers.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_layers_come_in_order",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
