"""None came back. `backward()` returns nothing: it leaves the gradient in the `.grad` of the tensor that asked for it.
Until a backward pass has run, that one is None too.
"""

import torch

CAUGHT_BY = ("test_gradient_at_fixed_points", "test_gradient_at_any_point")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    y = x**3 - 2 * x**2
    return y.backward()


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
