"""The model is in training mode after every prediction, although it may have come in evaluation mode. A finished
model then starts to drop numbers. Go back to the mode in which it came, whichever that was.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_stays_in_evaluation",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    model.eval()
    output = model(x)
    model.train()
    return output
