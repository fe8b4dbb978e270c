"""Cleans up after each step instead of before the next."""

import torch
from torch import nn

CRITERION = nn.MSELoss()  # also right


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(params=list(model.parameters()), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = CRITERION(model(x), target)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return float(loss)
