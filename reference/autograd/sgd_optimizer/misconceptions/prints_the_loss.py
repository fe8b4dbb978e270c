"""The loss was printed, and the function returned None. The training loop that calls it wants to go on with the number:
to average it, or to draw a curve.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_the_loss_before_the_step", "test_returns_a_float")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(loss.item())
