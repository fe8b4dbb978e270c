"""The gradients are cleared along with the step. They belong to whoever called: a training loop may still want to
look at them, or to add more to them. The step reads the gradients and changes the parameters, no more.
"""

import torch

CAUGHT_BY = ("test_leaves_the_gradients_alone",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
    model.zero_grad()
