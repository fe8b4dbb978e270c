"""Many passes in training mode are averaged. That comes near the answer, costs many times as much, and is never
twice the same. In evaluation mode one pass gives it exactly.
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
    return torch.stack([model(x) for _ in range(50)]).mean(dim=0)
