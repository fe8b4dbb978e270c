"""The prediction was computed under `no_grad`, or its record was cut off with `detach`, so no way leads from the loss
back to the parameters. Both are for using a model. For a step of training the record is what is needed.
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
    with torch.no_grad():
        predicted = model(x)
    loss = nn.functional.mse_loss(predicted, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
