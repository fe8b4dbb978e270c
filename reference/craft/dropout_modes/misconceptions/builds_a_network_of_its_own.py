"""predict builds a new network and asks that one. Its weights are random, whatever the given model has learned, and
its sizes may not fit. Use the argument `model`.
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
    network = build_network()
    network.eval()
    return network(x)
