"""The first gradient is that of `x`, the rows. It says how the loss changes with the data, and nobody can tune the
data. What is asked for are the gradients of `weight` and of `bias`.
"""

import torch

CAUGHT_BY = ("test_layer_with_one_output", "test_layers_with_several_outputs", "test_every_call_starts_fresh")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    (x**3 - 2 * x**2).backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    x, weight = x.clone().requires_grad_(), weight.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return x.grad, weight.grad
