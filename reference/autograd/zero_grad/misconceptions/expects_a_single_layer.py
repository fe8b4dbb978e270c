"""The function reaches for `model.weight` and `model.bias`. A single layer has them; a network of several layers keeps
them inside its layers, and some layers have none. A method of every module reaches all parameters.
"""

import torch

CAUGHT_BY = ("test_three_calls_on_a_network",)


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.weight.grad = None
    model.bias.grad = None
    ((model(x) - target) ** 2).mean().backward()
