"""The rows were multiplied by the weights of the layers, and the biases have no part in the output. A layer called
like a function does both, and a stack of layers can be called in the same way.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_sends_one_row_through",
    "test_sends_every_row_through",
    "test_gradients_reach_every_layer",
)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(18, 20),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
    for layer in model:
        x = x @ layer.weight.T
    return x
