"""The loss was computed once more after the step. It costs a second forward pass, and it is another number: what is
asked for is the loss that the step set out from.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_the_loss_before_the_step",)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), target).backward()
    optimizer.step()
    with torch.no_grad():
        return nn.functional.mse_loss(model(x), target).item()
