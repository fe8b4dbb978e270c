"""The loop ends at the first parameter without a gradient, and all parameters behind it miss their step. In a network
with a frozen first layer nothing is trained at all. Skip the one parameter, and go on with the next.
"""

import torch

CAUGHT_BY = ("test_skips_parameters_without_a_gradient",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is None:
                break
            parameter -= lr * parameter.grad
