"""Every linear layer is expected to have a bias. A layer that was made with `bias=False` has None in its place, and
None cannot be filled. Ask before you fill it.
"""

import math

from torch import nn

CAUGHT_BY = ("test_layers_may_have_no_bias",)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.uniform_(module.weight, -bound, bound)
            nn.init.zeros_(module.bias)
