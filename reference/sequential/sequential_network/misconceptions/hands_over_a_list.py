"""The layers stand in a list, and the list was handed to `nn.Sequential`. It takes the layers themselves, one after
the other with commas between them; the square brackets are too many.
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
    return nn.Sequential([nn.Linear(10, 18), nn.Linear(18, 20), nn.Linear(20, 5)])


def forward(model: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
    return model(x)
