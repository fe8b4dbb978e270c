"""Every parameter is expected to have a gradient. A frozen parameter has none, and neither has one that was not used
for the loss: its `.grad` is None, and None cannot be multiplied. Ask before you compute.
"""

import torch

CAUGHT_BY = ("test_skips_parameters_without_a_gradient",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            parameter -= lr * parameter.grad
