"""The loss is the *sum* of the squared errors, and it should be their mean. Loss and gradients are too large, by as
many times as there are numbers in the target, so the steps are too long, and longer for larger batches.
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
    loss = ((model(x) - target) ** 2).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
