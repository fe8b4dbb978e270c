"""Chains a list of sizes in a loop, and walks the layers one by one."""

from itertools import pairwise

from torch import Tensor, nn


def build_network() -> nn.Sequential:
    sizes = [10, 18, 20, 5]
    network = nn.Sequential()
    for before, after in pairwise(sizes):
        network.append(nn.Linear(before, after))  # also right
    return network


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    for layer in model:
        x = layer(x)
    return x
