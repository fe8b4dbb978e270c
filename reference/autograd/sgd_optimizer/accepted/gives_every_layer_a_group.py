"""Hands the parameters over in groups, and lets the model clear its gradients."""

import torch
from torch import nn


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    groups = [{"params": [parameter], "lr": lr} for parameter in model.parameters()]
    return torch.optim.SGD(groups, lr=1.0)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    model.zero_grad()  # also right
    errors = model(x) - target
    loss = (errors * errors).mean()
    before = loss.detach().numpy().tolist()
    loss.backward()
    optimizer.step()
    return before
