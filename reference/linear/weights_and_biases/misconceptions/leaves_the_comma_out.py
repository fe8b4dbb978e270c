"""The shape of the bias is a number instead of a tuple. Parentheses around one number change nothing in Python: `(2)`
is 2. The comma is what makes a tuple with one item.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_shape_of_the_bias",)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], int]:
    return (out_features, in_features), (out_features)
