"""The outputs went through a softmax on the way back, so each row of them is positive and adds up to 1. Nobody asked
for probabilities: what the last layer gives is the result, as it is.
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
    return torch.softmax(model(x), dim=1)
