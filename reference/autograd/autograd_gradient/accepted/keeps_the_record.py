"""Walks back once for each gradient and keeps the record, and even lets the gradients be recorded."""

import torch


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0).requires_grad_(True)
    y = x * x * (x - 2)
    return torch.autograd.grad(y, x, create_graph=True)[0]


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight = torch.tensor(weight.tolist(), requires_grad=True)
    bias = torch.tensor(bias.tolist(), requires_grad=True)
    loss = torch.square(target - (x @ weight.T + bias)).mean()
    grad_weight = torch.autograd.grad(loss, weight, retain_graph=True)[0]
    grad_bias = torch.autograd.grad(loss, bias)[0]
    return grad_weight, grad_bias
