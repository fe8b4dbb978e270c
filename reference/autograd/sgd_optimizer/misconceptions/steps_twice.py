"""`optimizer.step()` is called twice, so every batch moves the parameters twice with the same gradients. One call of
train_step is one step.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_one_train_step", "test_three_train_steps", "test_uses_the_given_optimizer")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    optimizer.step()
    return loss.item()
