"""`requires_grad` was switched off so that the weights can be filled, and it stayed off. The values are right, and
none of them will ever get a gradient. Recording can be paused for a block of code without touching the parameters.
"""

import math

from torch import nn

CAUGHT_BY = ("test_keeps_the_parameter_objects",)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            module.weight.requires_grad_(False).uniform_(-bound, bound)
            if module.bias is not None:
                module.bias.requires_grad_(False).zero_()
