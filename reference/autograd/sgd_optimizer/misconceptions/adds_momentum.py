"""The optimizer has momentum: each step also repeats a part of the steps before it. The first step agrees with plain
SGD, later ones go further. It is often a good idea, and not what was asked for here.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_three_times",)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
