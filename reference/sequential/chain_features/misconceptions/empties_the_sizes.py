"""The network is right, and the list of sizes has lost its numbers: `pop` takes them out of the list that was handed
in. Whoever wants to use it again finds one number left. Read the sizes and leave them where they are.
"""

from torch import nn

CAUGHT_BY = ("test_leaves_the_sizes_unchanged",)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    while len(sizes) > 1:
        layers += [nn.Linear(sizes.pop(0), sizes[0]), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
