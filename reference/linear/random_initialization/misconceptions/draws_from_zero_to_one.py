"""The weight and bias were filled with `torch.rand`, whose numbers lie between 0 and 1. Then no weight is negative,
and all outputs grow with all inputs. `nn.Linear` draws from both sides of zero, and does so by itself.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_draws_as_pytorch_does",)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    layer = nn.Linear(in_features, out_features)
    torch.manual_seed(seed)
    layer.weight.data = torch.rand(out_features, in_features)
    layer.bias.data = torch.rand(out_features)
    return layer
