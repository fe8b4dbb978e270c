"""The optimizer knows the weights only. It moves what it was given and nothing else, so the biases keep their random
start forever. `parameters()` has both.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_optimizer_steps_once", "test_optimizer_steps_three_times")


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    weights = [parameter for name, parameter in model.named_parameters() if name.endswith("weight")]
    return torch.optim.SGD(weights, lr=lr)


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
