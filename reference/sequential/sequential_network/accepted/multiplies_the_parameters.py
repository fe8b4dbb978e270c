"""Makes the layers from last to first, and computes every layer by its formula."""

from functools import reduce

from torch import Tensor, nn


def build_network() -> nn.Sequential:
    last = nn.Linear(20, 5)
    middle = nn.Linear(in_features=18, out_features=20)
    first = nn.Linear(in_features=10, out_features=18)
    return nn.Sequential(first, middle, last)


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return reduce(lambda rows, layer: rows @ layer.weight.T + layer.bias, model, x)  # also right
