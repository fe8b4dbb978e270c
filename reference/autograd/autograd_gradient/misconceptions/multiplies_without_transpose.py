"""`x` was multiplied with the weight as it lies. The weight is (out_features, in_features), one row for each output, so
most shapes are refused and a square weight gives wrong numbers. The features of `x` have to meet the features of the
weight.
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
    loss = ((x @ weight + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
