"""`lr` never reached the optimizer, so it takes its default of 0.001 whatever is asked for. Training then looks as if
nothing happened, or as if every learning rate did the same. Hand it on.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_once", "test_optimizer_steps_three_times")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters())


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
