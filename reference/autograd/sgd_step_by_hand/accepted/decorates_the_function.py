"""Switches recording off for the whole function and uses the method with the trailing underscore."""

import torch


@torch.no_grad()
def sgd_step(model: torch.nn.Module, lr: float) -> None:
    for layer in model.modules():
        for parameter in layer.parameters(recurse=False):
            if parameter.grad is not None:
                parameter.add_(parameter.grad, alpha=-lr)  # also right
