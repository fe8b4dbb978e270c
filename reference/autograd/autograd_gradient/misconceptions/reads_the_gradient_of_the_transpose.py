"""The gradient was read from a tensor that was *computed* from the recorded one, here its transpose. A backward pass
leaves gradients only in the tensors that asked for them, and in nothing that was made of them later; there `.grad`
stays None.
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
    weight, bias = weight.clone().requires_grad_().T, bias.clone().requires_grad_()
    loss = ((x @ weight + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
