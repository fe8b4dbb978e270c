"""The loss was halved, and with it every gradient. Some books do so, because the 2 of the square then vanishes from the
gradient. The mean squared error that is asked for here keeps it.
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
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean() / 2
    loss.backward()
    return weight.grad, bias.grad
