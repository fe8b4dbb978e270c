"""Every call hands out the same layer, made once outside the function. Two parts of a network that share one layer
also share its weights, so training one changes the other. What a function should make anew belongs inside it.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_each_call_makes_a_new_layer",)

LAYER = nn.Linear(3, 2)


def make_layer() -> nn.Linear:
    return LAYER


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer(x)
