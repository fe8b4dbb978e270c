"""linear_gradients never asks for a record. `weight` and `bias` arrive as plain tensors, so the loss does not know what
it was computed from. Make recorded tensors of them first.
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
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
