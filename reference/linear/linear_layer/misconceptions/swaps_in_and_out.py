"""The two sizes of the layer are the other way round: it takes two features and gives three.
`nn.Linear` wants the size of what goes in first, then the size of what comes out. Print the layer you made and read
its `in_features` against the number of columns of the input.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_takes_three_features_and_gives_two",)


def make_layer() -> nn.Linear:
    return nn.Linear(2, 3)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer(x)
