"""All parameters were initialised: everything called bias is 0 now, and every matrix has new numbers. The
parameters of a batch norm or an embedding mean something else and have starting values of their own. Look at what
kind of layer a parameter belongs to.
"""

import math

from torch import nn

CAUGHT_BY = ("test_other_layers_keep_their_values",)


def init_weights(model: nn.Module) -> None:
    for name, parameter in model.named_parameters():
        if name.endswith("bias"):
            nn.init.zeros_(parameter)
        elif parameter.dim() > 1:
            bound = 1 / math.sqrt(parameter.shape[1])
            nn.init.uniform_(parameter, -bound, bound)
