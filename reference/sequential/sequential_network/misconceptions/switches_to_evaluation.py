"""`forward` switched the network to evaluation mode and left it there. Whoever trains it afterwards trains without its
dropout. The mode belongs to the caller: a forward pass only sends rows through.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_leaves_network_and_input_unchanged",)


def build_network() -> nn.Sequential:
    return nn.Sequential(nn.Linear(10, 18), nn.Linear(18, 20), nn.Linear(20, 5))


def forward(model: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
    model.eval()
    return model(x)
