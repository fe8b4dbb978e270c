"""The layers stand in the wrong order, the last one first. Data goes through them as they are listed, so the layer
that takes the 10 features stands first.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_sizes_form_a_chain",)


def build_network() -> nn.Sequential:
    return nn.Sequential(nn.Linear(20, 5), nn.Linear(18, 20), nn.Linear(10, 18))


def forward(model: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
    return model(x)
