"""A seed is set before each prediction. The calls agree then, because the *same* numbers are dropped each time, and
the prediction is still that of a network with holes. In evaluation mode nothing is dropped.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_predicts_two_rows",
    "test_predicts_the_same_every_time",
    "test_other_layers_with_two_modes",
)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    torch.manual_seed(0)
    return model(x)
