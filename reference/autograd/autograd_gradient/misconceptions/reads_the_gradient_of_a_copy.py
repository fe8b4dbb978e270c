"""The recording was switched on in the caller's tensors, and the computation went on with copies of them. `clone()`
after `requires_grad_()` is a result that remembers where it came from, so the gradients arrived in the caller's
`weight` and `bias`, and the `.grad` of the copies stays None. Copy first, and let the copy ask for its gradient.
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
    weight, bias = weight.requires_grad_().clone(), bias.requires_grad_().clone()
    loss = ((x @ weight.T + bias - target) ** 2).mean()
    loss.backward()
    return weight.grad, bias.grad
