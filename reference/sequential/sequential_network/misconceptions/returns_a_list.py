"""This is a Python list of layers. It cannot be called and does not know of parameters. `nn.Sequential` takes the same
layers and makes one network of them.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_builds_a_sequential",
    "test_holds_three_linear_layers",
    "test_sizes_form_a_chain",
    "test_each_call_builds_a_new_network",
)


def build_network() -> nn.Sequential:
    return [nn.Linear(10, 18), nn.Linear(18, 20), nn.Linear(20, 5)]


def forward(model: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
    return model(x)
