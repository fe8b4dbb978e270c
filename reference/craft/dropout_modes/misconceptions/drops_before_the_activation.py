"""The dropout stands before the ReLU. With a ReLU the numbers come out the same, because 0 stays 0 and a factor
does not change a sign; with other activations they would not. The task names the order: first the activation, then
the dropout.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_layers_come_in_order",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.Dropout(0.3),
        nn.ReLU(),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
