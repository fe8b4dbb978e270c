"""The numbers can be repeated, but they are not those of `nn.Linear`: weight and bias were filled with numbers that
spread normally around zero (`torch.randn`, `nn.init.normal_`). A layer comes with small random numbers already, so
there is nothing to fill.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_draws_as_pytorch_does",)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(seed)
    layer = nn.Linear(in_features, out_features)
    nn.init.normal_(layer.weight)
    nn.init.normal_(layer.bias)
    return layer
