"""The layers work in the mode in which they came, so a model in training mode drops numbers while it predicts. Calling
it is not enough, and neither is `model.eval` without parentheses, which names the method and does not run it. To set
`model.training` reaches one module, and none of those inside it.
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
    return model(x)
