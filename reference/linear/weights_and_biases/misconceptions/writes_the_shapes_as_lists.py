"""The shapes came back as lists. A shape in PyTorch is a tuple, because nobody should change it: `[2, 3] == (2, 3)` is
False in Python. Square brackets make a list, parentheses with commas a tuple.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_shape_of_the_weight", "test_shape_of_the_bias")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[list[int], list[int]]:
    return [out_features, in_features], [out_features]
