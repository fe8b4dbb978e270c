"""The gradient of the bias comes first. What is asked for is the pair in the order of the arguments: weight, then bias.
`torch.autograd.grad` answers in the order in which it is asked.
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
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    return torch.autograd.grad(loss, (bias, weight))
