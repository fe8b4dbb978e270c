"""The whole layer was given a single bias. Each output starts from a value of its own, so the bias holds as many
numbers as there are outputs; one number would do only for a layer with one output.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_shape_of_the_bias",)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (1,)
