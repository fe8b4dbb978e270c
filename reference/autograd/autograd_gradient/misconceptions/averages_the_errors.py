"""The errors themselves were averaged, without the square. Such a mean has no lowest point, and its gradients do not
depend on how wrong the prediction is. The mean squared error squares each error before the mean is taken.
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
    loss = (x @ weight.T + bias - target).mean()
    loss.backward()
    return weight.grad, bias.grad
