"""Gradients accumulate."""

import torch


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    """Leave only the gradients of this batch's mean squared error in the parameters of `model`."""
    model.zero_grad()
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
