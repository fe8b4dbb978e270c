"""Every parameter is expected to have a gradient. Before the first backward pass there is none: `.grad` is None, and
None has no `zero_`. Ask first, or use what works for both.
"""

import torch

CAUGHT_BY = (
    "test_one_call",
    "test_three_calls_on_a_layer",
    "test_three_calls_on_a_network",
    "test_changes_gradients_only",
)


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    for parameter in model.parameters():
        parameter.grad.zero_()
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
