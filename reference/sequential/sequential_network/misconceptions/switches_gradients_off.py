"""The numbers are right, but gradients were switched off while they were computed. `no_grad` and `inference_mode`
are for a network that is finished and only used; a forward pass for training has to leave the way back from the output
to the weights.
"""

import torch
from torch import Tensor, nn

CAUGHT_BY = ("test_gradients_reach_every_layer",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(18, 20),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    with torch.no_grad():
        return model(x)
