"""One parameter is cleared, the first, and all others keep what earlier calls left. Every parameter accumulates by
itself, so all of them have to be cleared; a method of the model reaches them all.
"""

import torch

CAUGHT_BY = ("test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    next(model.parameters()).grad = None
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
