"""Asks autograd for the gradients and puts them where the old ones were."""

import torch


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    parameters = list(model.parameters())
    loss = (target - model(x)).square().mean()
    for parameter, gradient in zip(parameters, torch.autograd.grad(loss, parameters), strict=True):
        parameter.grad = gradient
