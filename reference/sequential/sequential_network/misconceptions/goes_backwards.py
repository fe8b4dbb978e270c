"""The layers were applied from the last to the first, and the sizes of most networks do not fit that way round. Data
goes in at the first layer. The network knows the order of its layers and applies them when it is called.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_sends_one_row_through",
    "test_sends_every_row_through",
    "test_gradients_reach_every_layer",
    "test_leaves_network_and_input_unchanged",
)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(18, 20),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
    for layer in reversed(model):
        x = layer(x)
    return x
