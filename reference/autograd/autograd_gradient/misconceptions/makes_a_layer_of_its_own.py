"""A new `nn.Linear` of the right size computed the loss. It starts with random numbers of its own, so these are the
gradients at another place: `weight` and `bias` never entered. The layer needs the numbers that were handed in.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_layer_with_one_output", "test_layers_with_several_outputs", "test_every_call_starts_fresh")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    (x**3 - 2 * x**2).backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    nn.functional.mse_loss(layer(x), target).backward()
    return layer.weight.grad, layer.bias.grad
