"""The step looks for linear layers, and all others stay where they are. A normalisation layer has parameters too, and
a module may hold some of its own. Every module can list its parameters, whatever it is made of.
"""

import torch

CAUGHT_BY = ("test_three_steps_of_a_deeper_network",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for module in model.modules():
            if isinstance(module, torch.nn.Linear):
                for parameter in (module.weight, module.bias):
                    if parameter.grad is not None:
                        parameter -= lr * parameter.grad
