"""The shape of the bias was given with two dimensions, as a row or a column of a table. The bias is a flat list of
numbers, with a single dimension; PyTorch repeats it for every row when it is added.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_shape_of_the_bias",)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (1, out_features)
