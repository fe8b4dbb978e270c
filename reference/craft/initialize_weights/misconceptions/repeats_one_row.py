"""One row of numbers was drawn for each layer, and every output got the same row. Outputs with the same weights
compute the same number and learn the same, so the layer is as good as one output. Draw as many numbers as the whole
weight has.
"""

import math

import torch
from torch import nn

CAUGHT_BY = ("test_each_weight_is_drawn_on_its_own",)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            module.weight.data = torch.empty(module.in_features).uniform_(-bound, bound).repeat(module.out_features, 1)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
