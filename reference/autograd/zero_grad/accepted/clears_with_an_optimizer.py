"""Lets an optimizer clear the gradients, between the loss and the backward pass."""

import torch


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    loss = torch.nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()  # also right
    loss.backward()
