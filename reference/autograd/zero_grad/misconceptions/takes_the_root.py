"""The root of the mean squared error was taken. It is good for reports, since it has the unit of the target, and its
gradients have another length than those asked for. The loss here is the mean squared error itself.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    loss = ((model(x) - target) ** 2).mean().sqrt()
    loss.backward()
