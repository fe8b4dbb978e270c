"""0.7 is the probability that a number is *kept*. `nn.Dropout` takes the probability that it is dropped, so seven
of ten numbers are lost in each pass.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_drops_with_the_probability",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.7),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output
