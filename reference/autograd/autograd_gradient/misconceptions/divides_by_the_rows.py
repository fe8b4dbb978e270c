"""The squared errors were added up and divided by the number of rows. With several outputs there are more numbers than
rows, and the mean squared error is over all of them. For a single output the two agree.
"""

import torch

CAUGHT_BY = ("test_layers_with_several_outputs", "test_every_call_starts_fresh")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    (x**3 - 2 * x**2).backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).sum() / len(x)
    loss.backward()
    return weight.grad, bias.grad
