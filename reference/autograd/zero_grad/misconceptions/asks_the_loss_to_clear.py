"""The loss was asked to clear the gradients. A loss is a tensor, made anew for every batch, and holds none of them: the
gradients live in the parameters. Modules and optimizers know the parameters and have this method.
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
    loss = ((model(x) - target) ** 2).mean()
    loss.zero_grad()
    loss.backward()
