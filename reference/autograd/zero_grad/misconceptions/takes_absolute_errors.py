"""The errors were made positive by dropping their signs. Then a large error pulls no more than a small one: the
gradient holds only the signs. The mean *squared* error squares them.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    loss = (model(x) - target).abs().mean()
    loss.backward()
