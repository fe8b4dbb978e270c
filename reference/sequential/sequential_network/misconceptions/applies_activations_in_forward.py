"""forward puts an activation behind every layer, so negative numbers become 0 on the way and at the end. The network
that is given decides what happens between its layers: a forward pass adds nothing.
"""

import torch
from torch import Tensor, nn

CAUGHT_BY = (
    "test_sends_one_row_through",
    "test_sends_every_row_through",
    "test_gradients_reach_every_layer",
)


def build_network() -> nn.Sequential:
    return nn.Sequential(nn.Linear(10, 18), nn.Linear(18, 20), nn.Linear(20, 5))


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    for layer in model:
        x = torch.relu(layer(x))
    return x
