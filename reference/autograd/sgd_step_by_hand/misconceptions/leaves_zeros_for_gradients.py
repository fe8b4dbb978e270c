"""A parameter without a gradient was given one of zeros. Its value stays, and its `.grad` does not: who looks at it
later takes the parameter for one that was used for the loss, and an optimizer with a momentum would go on moving it.
It stays None.
"""

import torch

CAUGHT_BY = ("test_leaves_the_gradients_alone",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
            parameter -= lr * parameter.grad
