"""Each linear layer and its activation came in a stack of their own inside the stack. It computes the same; asked for
is one flat stack, in which `model[2]` is the second linear layer.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_activations_stand_between",)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    *hidden, last = pairwise(sizes)
    blocks = [nn.Sequential(nn.Linear(before, after), nn.ReLU()) for before, after in hidden]
    return nn.Sequential(*blocks, nn.Linear(*last))
