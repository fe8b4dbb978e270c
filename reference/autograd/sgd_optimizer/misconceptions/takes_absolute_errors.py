"""The errors were made positive by dropping their signs, as `nn.L1Loss` does. Then a large error pulls no more than a
small one. The mean *squared* error squares them.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_one_train_step",
    "test_three_train_steps",
    "test_uses_the_given_optimizer",
    "test_returns_the_loss_before_the_step",
)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.l1_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
