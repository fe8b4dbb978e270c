"""One step of stochastic gradient descent."""

import torch


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    """Move every parameter of `model` that has a gradient one step against it, in place."""
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter.sub_(lr * parameter.grad)
