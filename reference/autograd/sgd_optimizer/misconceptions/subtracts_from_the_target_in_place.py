"""The step is right, and the target is gone: `-=` wrote the errors over it. The next pass over the data needs it again.
The plain operator makes a new tensor.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_leaves_the_batch_unchanged",)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    target -= model(x)
    loss = (target**2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
