"""The layers got new random numbers before the data was sent through. Whatever the network has learned is lost then,
and each call has another answer. Using a network leaves its numbers alone.
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
    for layer in model:
        layer.reset_parameters()
    return model(x)
