"""The model is returned. Its parameters were changed in place, so the caller has the new values already, and a second
name for one model invites the thought that there are two. The function returns nothing.
"""

import torch

CAUGHT_BY = ("test_keeps_the_parameter_objects",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
    return model
