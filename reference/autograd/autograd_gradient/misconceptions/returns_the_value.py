"""gradient_at returns the value of the function at the point. The gradient is another number: how fast the value
changes there. It appears in the `.grad` of the point after a backward pass.
"""

import torch

CAUGHT_BY = ("test_gradient_at_fixed_points", "test_gradient_at_any_point")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    return x**3 - 2 * x**2


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
