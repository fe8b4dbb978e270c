"""Leaves the model alone by evaluating a copy of it."""

import copy
from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    twin = copy.deepcopy(model).eval()  # also right
    running = 0.0
    with torch.no_grad():
        for inputs, targets in loader:
            running += inputs.size(0) * float(criterion(twin(inputs), targets))
    return running / len(loader.dataset)
