"""`nn.Linear` was called with `seed=`, an argument that it does not have. A layer knows nothing of seeds: it takes
numbers from PyTorch's generator, and that is what has to be seeded.
"""

from torch import nn

CAUGHT_BY = (
    "test_makes_a_layer_of_the_size",
    "test_keeps_the_bias",
    "test_same_seed_gives_the_same_numbers",
    "test_other_seeds_give_other_numbers",
    "test_draws_as_pytorch_does",
)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    return nn.Linear(in_features, out_features, seed=seed)
