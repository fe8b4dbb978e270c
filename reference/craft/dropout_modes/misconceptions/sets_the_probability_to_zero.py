"""The probability of every dropout was set to 0, and stays 0: the model will never drop again. Other layers with
two modes, such as a batch norm, still work as in training. The mode is made for this.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_other_layers_with_two_modes",
    "test_leaves_model_and_rows_unchanged",
)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
    return model(x)
