"""The loss was halved, and with it every gradient. Some books do so, because the 2 of the square then vanishes from the
gradient. The mean squared error of PyTorch, and the one asked for here, keeps it.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    loss = ((model(x) - target) ** 2).mean() / 2
    loss.backward()
