"""Puts the numbers into an nn.Linear, whose parameters are recorded anyway."""

import torch
from torch import nn


def gradient_at(x0: float) -> torch.Tensor:
    x = nn.Parameter(torch.tensor(x0))
    y = x.pow(3) - 2 * x.pow(2)
    (gradient,) = torch.autograd.grad(y, [x])  # also right
    return gradient


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    loss = nn.MSELoss()(layer(x), target)
    loss.backward()
    return layer.weight.grad, layer.bias.grad
