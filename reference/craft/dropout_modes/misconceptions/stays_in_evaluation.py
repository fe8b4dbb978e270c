"""The model is in evaluation mode after the prediction, though it came in training mode. Whoever goes on training it
does so without dropout, and no error tells. The mode has to be read before it is switched, and restored before the
function returns.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_goes_back_to_training",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    model.eval()
    return model(x)
