"""The gradients are never cleared, so the second step uses the sum of two batches and the third the sum of three. They
have to be cleared once for every step, before the backward pass of the next.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_three_train_steps", "test_uses_the_given_optimizer")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    loss.backward()
    optimizer.step()
    return loss.item()
