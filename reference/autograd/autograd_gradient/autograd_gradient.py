"""Gradients with autograd."""

import torch


def gradient_at(x0: float) -> torch.Tensor:
    """The gradient of `x**3 - 2 * x**2` at `x0`, of shape ()."""
    x = torch.tensor(x0, requires_grad=True)
    y = x**3 - 2 * x**2
    y.backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """The gradients of weight (out_features, in_features) and bias (out_features,) of the mean squared error."""
    weight, bias = weight.detach().requires_grad_(), bias.detach().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    return torch.autograd.grad(loss, (weight, bias))
