"""The loop runs over the direct parts of the model and clears their own weights and biases. A part can hold parts of
its own, and their gradients stay. `parameters()` of the whole model reaches every level.
"""

import torch

CAUGHT_BY = ("test_three_calls_on_a_network",)


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    for layer in [model, *model.children()]:
        for parameter in layer.parameters(recurse=False):
            parameter.grad = None
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
