"""`model.parameters` without parentheses is a method, and the optimizer cannot run through a method. With them it is
called, and gives the parameters one after the other.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_once", "test_optimizer_steps_three_times")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters, lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
