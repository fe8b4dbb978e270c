"""Collects all predictions and asks the criterion once."""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    modes = [(module, module.training) for module in model.modules()]
    model.train(False)
    recording = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    predictions, targets = [], []
    for x, y in loader:
        predictions.append(model(x))
        targets.append(y)
    loss = criterion(torch.cat(predictions), torch.cat(targets))  # also right
    torch.set_grad_enabled(recording)
    for module, mode in modes:
        module.training = mode
    return loss.item()
