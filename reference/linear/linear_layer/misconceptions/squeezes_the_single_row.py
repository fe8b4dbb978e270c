"""A dimension of size one was squeezed away, so one row came back as a flat list of numbers, without its row.
One row is still a table with one row: code that follows counts on (rows, out_features) however many rows there are.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_applies_the_layer_to_one_row", "test_applies_the_layer_to_every_row")


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer(x).squeeze()
