"""The optimizer was made and not returned, so the function gives None and the optimizer is gone when it ends. Whoever
called waits for it: a `return` hands it over.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_once", "test_optimizer_steps_three_times")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    optimizer.zero_grad()


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
