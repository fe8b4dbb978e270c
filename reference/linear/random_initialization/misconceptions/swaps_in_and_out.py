"""The two sizes of the layer are the other way round. `nn.Linear` wants the size of what goes in first, then the size
of what comes out. For a square layer there is no difference, which hides the mistake.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_makes_a_layer_of_the_size", "test_draws_as_pytorch_does")


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(seed)
    return nn.Linear(out_features, in_features)
