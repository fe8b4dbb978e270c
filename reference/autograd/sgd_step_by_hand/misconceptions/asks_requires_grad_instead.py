"""Parameters are chosen by `requires_grad`. That says whether a parameter *may* get a gradient, not whether it has
one: a layer that was not used for the loss may, and its `.grad` is still None. Look at the gradient itself.
"""

import torch

CAUGHT_BY = ("test_skips_parameters_without_a_gradient",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.requires_grad:
                parameter -= lr * parameter.grad
