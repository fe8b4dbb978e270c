"""`requires_grad` was switched off for the filling and then on again, whatever it was before: a parameter that somebody
had frozen is trained from now on. Recording can be paused for a block of code without touching the parameters.
"""

import math

from torch import nn

CAUGHT_BY = ("test_keeps_the_parameter_objects",)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            module.requires_grad_(False)
            module.weight.uniform_(-bound, bound)
            if module.bias is not None:
                module.bias.zero_()
            module.requires_grad_(True)
