"""The layer's weight came back in place of the layer. A weight is a tensor of numbers, and a layer is the object that
holds it together with the bias and knows how to use both. Return the layer.
"""

import torch
from torch import Tensor, nn

CAUGHT_BY = (
    "test_makes_a_layer_of_the_size",
    "test_keeps_the_bias",
    "test_same_seed_gives_the_same_numbers",
    "test_other_seeds_give_other_numbers",
    "test_draws_as_pytorch_does",
)


def seeded_layer(in_features: int, out_features: int, seed: int) -> Tensor:
    torch.manual_seed(seed)
    return nn.Linear(in_features, out_features).weight
