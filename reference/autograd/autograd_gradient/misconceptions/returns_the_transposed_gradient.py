"""The gradient of the transposed weight came back, with rows and columns swapped. A gradient has the shape of the
tensor that it belongs to, so that one can be subtracted from the other. Transpose on the way to the product, and ask
for the gradient of the weight itself.
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
    transposed, bias = weight.T.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = ((x @ transposed + bias - target) ** 2).mean()
    loss.backward()
    return transposed.grad, bias.grad
