"""The way back was walked twice, once for the weight and once for the bias. The record is thrown away after the first
walk, to save memory, so the second is refused. One walk finds all gradients: ask for both at once.
"""

import torch

CAUGHT_BY = (
    "test_layer_with_one_output",
    "test_layers_with_several_outputs",
    "test_every_call_starts_fresh",
    "test_leaves_the_inputs_unchanged",
)


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    (x**3 - 2 * x**2).backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    (grad_weight,) = torch.autograd.grad(loss, weight)
    (grad_bias,) = torch.autograd.grad(loss, bias)
    return grad_weight, grad_bias
