"""The numbers are right, and `weight` and `bias` get no gradients: they were put into a new `nn.Linear` (with `.data`,
or in an `nn.Parameter`), and the gradients arrive in the layer's own parameters. Compute with the tensors that were
handed in.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_gradients_reach_every_input",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight = nn.Parameter(weight.detach())
    layer.bias = nn.Parameter(bias.detach())
    return layer(x)
