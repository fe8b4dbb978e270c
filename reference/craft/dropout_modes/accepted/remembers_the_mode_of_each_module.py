"""Subclasses nn.Sequential, and keeps the mode of every single module."""

import torch
from torch import nn


class Network(nn.Sequential):
    def __init__(self) -> None:
        super().__init__(nn.Linear(8, 16), nn.ReLU(), nn.Dropout(0.3), nn.Linear(16, 4))


def build_network() -> nn.Sequential:
    return Network()


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    modes = {module: module.training for module in model.modules()}  # also right
    model.eval()
    with torch.inference_mode():
        output = model(x)
    for module, mode in modes.items():
        module.training = mode
    return output
