"""Computes weight and bias from two temperatures on both scales, in a class of its own."""

import torch
from torch import nn


class FahrenheitLayer(nn.Linear):
    def __init__(self) -> None:
        super().__init__(1, 1)
        celsius = torch.tensor([[0.0, 1.0], [100.0, 1.0]])
        weight, bias = torch.linalg.solve(celsius, torch.tensor([32.0, 212.0]))
        nn.init.constant_(self.weight, weight.item())
        nn.init.constant_(self.bias, bias.item())


def fahrenheit_layer() -> nn.Linear:
    return FahrenheitLayer()
