"""A network with dropout, and predictions from it."""

import torch
from torch import nn


def build_network() -> nn.Sequential:
    """A new network: linear 8 to 16, ReLU, dropout with probability 0.3, linear 16 to 4."""
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


@torch.no_grad()  # with or without, the task says; a report then does not speak of gradients
def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    """What `model` gives for `x` in evaluation mode; its own mode is restored."""
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
