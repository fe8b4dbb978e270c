"""Only the first row of the input went through the layer. A layer works on all rows at once, and gives as many rows as
it gets: hand it the whole table, also when that has a single row.
"""

from torch import Tensor, nn

CAUGHT_BY = (
    "test_applies_the_layer_to_one_row",
    "test_applies_the_layer_to_every_row",
    "test_gradients_reach_the_layer",
)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer(x[0])
