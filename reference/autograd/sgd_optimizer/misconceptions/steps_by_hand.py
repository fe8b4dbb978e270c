"""The learning rate was read from the optimizer and the step was taken by hand. That is right for plain SGD. An
optimizer may do more, as with momentum, and it keeps notes for it: let it take the step itself.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_uses_the_given_optimizer",)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    with torch.no_grad():
        for group in optimizer.param_groups:
            for parameter in group["params"]:
                parameter -= group["lr"] * parameter.grad
    return loss.item()
