"""In gradient_at nothing is recorded, so `backward` finds no way back. A tensor has to ask for a gradient with
`requires_grad` *before* anything is computed from it, and under `no_grad` or after `detach` asking does not help.
"""

import torch

CAUGHT_BY = ("test_gradient_at_fixed_points", "test_gradient_at_any_point")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0)
    (x**3 - 2 * x**2).backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
