"""Lets the optimizer ask for the loss itself, and makes a class of its own of the optimizer."""

import torch
from torch import nn


class Plain(torch.optim.SGD):
    def __init__(self, model: nn.Module, lr: float) -> None:
        super().__init__(model.parameters(), lr)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return Plain(model, lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    def closure() -> torch.Tensor:
        optimizer.zero_grad(set_to_none=False)
        loss = nn.functional.mse_loss(model(x), target)  # also right
        loss.backward()
        return loss

    return optimizer.step(closure).item()  # also right
