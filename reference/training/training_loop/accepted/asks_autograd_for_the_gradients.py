"""Clears through the model, computes the gradients with torch.autograd.grad, and leaves in evaluation mode."""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader


def train(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    optimizer: torch.optim.Optimizer,
    epochs: int,
) -> list[float]:
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    result = [0.0] * epochs
    for epoch in range(epochs):
        model.train(True)
        losses, sizes = [], []
        for batch in loader:
            x, y = batch
            model.zero_grad()
            loss = criterion(model(x), y)
            for parameter, gradient in zip(parameters, torch.autograd.grad(loss, parameters), strict=True):
                parameter.grad = gradient
            optimizer.step()
            losses.append(loss.detach())
            sizes.append(float(x.shape[0]))
        weights = torch.tensor(sizes)
        result[epoch] = float((torch.stack(losses) * weights).sum() / weights.sum())
    model.eval()
    return result
