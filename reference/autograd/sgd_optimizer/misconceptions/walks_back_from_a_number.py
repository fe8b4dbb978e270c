"""`.item()` was called too early. It gives a Python float, which has no record and no `backward`. Walk back from the
tensor first, and take the number out for the return.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_one_train_step",
    "test_three_train_steps",
    "test_uses_the_given_optimizer",
    "test_returns_the_loss_before_the_step",
    "test_returns_a_float",
    "test_leaves_the_batch_unchanged",
)


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    return torch.optim.SGD(model.parameters(), lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target).item()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss
