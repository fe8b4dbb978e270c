"""The network for a list of sizes is built once, kept, and handed out again. Training one of them trains them all, and
nobody can start afresh. What a function should build anew belongs inside it.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_each_call_builds_a_new_network",)

NETWORKS: dict[tuple[int, ...], nn.Sequential] = {}


def build_mlp(sizes: list[int]) -> nn.Sequential:
    if tuple(sizes) not in NETWORKS:
        layers: list[nn.Module] = []
        for before, after in pairwise(sizes):
            layers += [nn.Linear(before, after), nn.ReLU()]
        NETWORKS[tuple(sizes)] = nn.Sequential(*layers[:-1])
    return NETWORKS[tuple(sizes)]
