"""The 2 went into the square, and the function is another one. Of `2 * x**2` only x is squared, because a power binds
more tightly than a product; brackets around `2 * x` change that.
"""

import torch

CAUGHT_BY = ("test_gradient_at_fixed_points", "test_gradient_at_any_point")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    (x**3 - (2 * x) ** 2).backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
