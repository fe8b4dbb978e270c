"""The layers were taken as numbers 0, 2 and 4, as in a network with activations between them. This one has three
layers, numbered 0, 1 and 2. The network as a whole can be called, and then nothing has to be counted.
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
    return model[4](model[2](model[0](x)))
