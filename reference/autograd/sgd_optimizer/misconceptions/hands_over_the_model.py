"""The optimizer got the model in the place of its parameters. It works on tensors and does not look for them inside of
a module. Every module has a method that lists them.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_once", "test_optimizer_steps_three_times")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model, lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
