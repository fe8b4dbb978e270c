"""The slope is right, and it is a Python float: `.item()` took it out of its tensor. What is asked for is the tensor
that autograd made.
"""

import torch

CAUGHT_BY = ("test_gradient_at_fixed_points", "test_gradient_at_any_point")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    (x**3 - 2 * x**2).backward()
    return x.grad.item()


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
