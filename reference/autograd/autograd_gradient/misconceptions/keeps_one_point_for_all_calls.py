"""One tensor outside the function serves all calls. The first answer is right; after that every backward pass adds its
gradient to what is already in `.grad`. A point that is made inside the function starts without a gradient.
"""

import torch

CAUGHT_BY = ("test_gradient_at_fixed_points", "test_gradient_at_any_point")

POINT = torch.zeros((), requires_grad=True)


def gradient_at(x0: float) -> torch.Tensor:
    with torch.no_grad():
        POINT.fill_(x0)
    (POINT**3 - 2 * POINT**2).backward()
    return POINT.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
