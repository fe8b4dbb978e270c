"""The dropout has no number, so it drops with the probability that it has of itself, which is 0.5. The task names
another one.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_drops_with_the_probability",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
