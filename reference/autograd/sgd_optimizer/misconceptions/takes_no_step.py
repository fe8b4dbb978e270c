"""No parameter moves. Perhaps no step is taken: `optimizer.step` without parentheses names the method and does not call
it. Or the step finds no gradients: they were cleared after the backward pass, `loss.backward` lacks its parentheses, or
the pass began at a new tensor with the number of the loss and nothing of its record. `backward` of the loss itself
fills the gradients, `step()` uses them, and clearing has its place before the one or after the other.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_one_train_step", "test_three_train_steps", "test_uses_the_given_optimizer")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    return loss.item()
