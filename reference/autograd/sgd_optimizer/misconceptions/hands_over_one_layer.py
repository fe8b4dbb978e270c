"""The optimizer knows the parameters of the first layer only; the other layers keep their random start forever. A
method of the whole model lists the parameters of all layers.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_three_times",)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    first = next((layer for layer in model.modules() if isinstance(layer, nn.Linear)), model)
    return torch.optim.SGD(first.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
