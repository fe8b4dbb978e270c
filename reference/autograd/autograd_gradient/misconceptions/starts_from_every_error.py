"""The backward pass was started from the whole table of squared errors. It can start from a single number only, because
a gradient says how *one* number changes. The mean of the table is that number.
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
    errors = (x @ weight.T + bias - target) ** 2
    errors.backward()
    return weight.grad, bias.grad
