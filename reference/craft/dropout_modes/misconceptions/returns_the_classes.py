"""The numbers of the last layer were turned into the number of the largest one. That is a good next step for a
classifier, and it loses how large the others were. What is asked for is what the model gives.
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
    was_training = model.training
    model.eval()
    output = model(x)
    model.train(was_training)
    return output.argmax(dim=1)
