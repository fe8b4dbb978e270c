"""A new optimizer takes the step, with a learning rate of its own, and the one that was handed in does nothing. The
caller has chosen how to step. An optimizer may also remember earlier steps, and a new one knows of none.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_one_train_step", "test_three_train_steps", "test_uses_the_given_optimizer")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
