"""The *parameters* were set to zero, and with them everything that the model has learned. What has to be cleared is
their `.grad`, a tensor of its own beside the values.
"""

import torch

CAUGHT_BY = (
    "test_one_call",
    "test_three_calls_on_a_layer",
    "test_three_calls_on_a_network",
    "test_older_gradients",
    "test_changes_gradients_only",
)


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
            parameter.grad = None
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
