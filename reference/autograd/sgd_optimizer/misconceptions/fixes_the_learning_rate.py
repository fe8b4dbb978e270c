"""The learning rate is a number in the code, and `lr` has no say. How long the steps should be depends on the problem;
that is why it is an argument.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_once", "test_optimizer_steps_three_times")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=0.01)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
