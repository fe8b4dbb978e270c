"""`requires_grad_()` with the `_` changes the tensors that were handed in. The caller's weight and bias now record
everything that is done with them, and keep a gradient to which the next call adds its own. Make tensors of your own
with the same numbers, and let those be recorded.
"""

import torch

CAUGHT_BY = ("test_every_call_starts_fresh", "test_leaves_the_inputs_unchanged")


def gradient_at(x0: float) -> torch.Tensor:
    x = torch.tensor(x0, requires_grad=True)
    (x**3 - 2 * x**2).backward()
    return x.grad


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    weight.requires_grad_()
    bias.requires_grad_()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
