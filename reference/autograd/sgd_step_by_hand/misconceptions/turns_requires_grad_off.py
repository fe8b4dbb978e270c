"""`requires_grad` was switched off to get around the error about leaf variables. The first step works; after it the
parameters are frozen, and no further gradient can be computed for them. Recording can be paused for a block of code
without touching the parameters.
"""

import torch

CAUGHT_BY = ("test_three_steps_of_a_linear_layer", "test_three_steps_of_a_deeper_network")


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    for parameter in model.parameters():
        if parameter.grad is not None:
            parameter.requires_grad_(False)
            parameter -= lr * parameter.grad
