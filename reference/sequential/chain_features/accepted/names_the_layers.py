"""Gives every layer a name, and uses one ReLU object in all places, which is fine because it holds no numbers."""

from collections import OrderedDict
from itertools import pairwise

from torch import nn


def build_mlp(sizes: list[int]) -> nn.Sequential:
    relu = nn.ReLU()
    *hidden, last = pairwise(sizes)  # also right
    layers = OrderedDict()
    for number, (before, after) in enumerate(hidden):
        layers[f"hidden_{number}"] = nn.Linear(before, after)
        layers[f"relu_{number}"] = relu
    layers["output"] = nn.Linear(*last)
    return nn.Sequential(layers)
