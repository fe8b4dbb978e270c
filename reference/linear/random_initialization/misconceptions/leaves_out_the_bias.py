"""The layer was made without its bias. A layer has one unless it is told otherwise, and its numbers are random as
well. Leave that argument at what PyTorch chooses.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_keeps_the_bias", "test_draws_as_pytorch_does")


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(seed)
    return nn.Linear(in_features, out_features, bias=False)
