"""Every call hands out the same network, built once outside the function. Training one of them trains them all.
What a function should build anew belongs inside it.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_each_call_builds_a_new_network",)


NETWORK = nn.Sequential(
    nn.Linear(8, 16),
    nn.ReLU(),
    nn.Dropout(0.3),
    nn.Linear(16, 4),
)


def build_network() -> nn.Sequential:
    return NETWORK


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
