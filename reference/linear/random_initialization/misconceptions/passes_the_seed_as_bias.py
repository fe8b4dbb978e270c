"""The seed was handed to `nn.Linear` as its third argument. That argument is `bias`, which says whether the layer has
one: seed 0 takes the bias away, and any other changes nothing. The seed belongs to the generator, not to the layer.
"""

from torch import nn

CAUGHT_BY = ("test_keeps_the_bias", "test_same_seed_gives_the_same_numbers", "test_draws_as_pytorch_does")


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    return nn.Linear(in_features, out_features, seed)
