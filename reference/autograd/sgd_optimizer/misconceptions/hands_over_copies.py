"""The optimizer holds other tensors than the model: copies of its parameters, or those of `state_dict()`, which have
the same numbers and are never given a gradient. It moves what it was given, so the model stays where it is. Hand over
the parameters themselves.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_once", "test_optimizer_steps_three_times")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    copies = [parameter.detach().clone().requires_grad_() for parameter in model.parameters()]
    return torch.optim.SGD(copies, lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
