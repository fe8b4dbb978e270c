"""Appends the layers, and leaves the model alone by predicting with a copy of it."""

import copy

import torch
from torch import nn


def build_network() -> nn.Sequential:
    network = nn.Sequential(nn.Linear(8, 16))
    for layer in (nn.ReLU(inplace=True), nn.Dropout(0.3), nn.Linear(16, 4)):
        network.append(layer)
    return network


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    twin = copy.deepcopy(model)  # also right
    twin.eval()
    return twin(x).detach()
