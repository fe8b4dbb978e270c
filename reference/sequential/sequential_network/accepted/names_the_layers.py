"""Gives every layer a name and calls the three of them by number."""

from collections import OrderedDict

from torch import Tensor, nn


def build_network() -> nn.Sequential:
    layers = OrderedDict(
        hidden_one=nn.Linear(10, 18),
        hidden_two=nn.Linear(18, 20),
        output=nn.Linear(20, 5),
    )
    return nn.Sequential(layers)


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return model[2](model[1](model[0](x)))  # also right
