"""The generator that new layers draw from never sees the seed. `random.seed`, `np.random.seed` and a `torch.Generator`
of your own set other generators, of which `nn.Linear` takes no notice. PyTorch has a function that seeds the one it
uses.
"""

from torch import nn

CAUGHT_BY = ("test_same_seed_gives_the_same_numbers", "test_draws_as_pytorch_does")


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    return nn.Linear(in_features, out_features)
