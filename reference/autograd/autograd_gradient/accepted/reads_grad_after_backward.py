"""Walks back with backward, and lets PyTorch compute layer and loss."""

import torch
import torch.nn.functional as F


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.zeros(1, requires_grad=True)
    x.data += x0
    (x**3 - 2 * x * x).sum().backward()
    return x.grad.squeeze()


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    own = [tensor.clone().requires_grad_() for tensor in (weight, bias)]
    F.mse_loss(F.linear(x, *own), target).backward()  # also right
    return [tensor.grad for tensor in own]
