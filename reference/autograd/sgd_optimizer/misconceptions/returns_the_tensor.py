"""The loss came back as a tensor with its whole record. Whoever collects such losses keeps the graph of every batch in
memory. For a report a plain number is enough; a tensor has a method that gives it.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_a_float",)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss
