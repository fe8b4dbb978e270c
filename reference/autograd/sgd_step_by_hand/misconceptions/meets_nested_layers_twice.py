"""Layers inside of other layers got more than one step. `model.modules()` gives the model, its layers and theirs, and
`parameters()` of each of them gives all parameters below it, so a parameter is met once for each level above it. One
loop over `model.parameters()` meets each once.
"""

import torch

CAUGHT_BY = (
    "test_three_steps_of_a_deeper_network",
    "test_keeps_the_parameter_objects",
    "test_skips_parameters_without_a_gradient",
)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for module in model.modules():
            for parameter in module.parameters():
                if parameter.grad is not None:
                    parameter -= lr * parameter.grad
