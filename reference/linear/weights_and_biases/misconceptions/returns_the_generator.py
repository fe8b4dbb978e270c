"""`layer.parameters()` came back as it is. That is a generator: it hands out one parameter after the other, once, and
can be neither counted nor indexed. Take the two parameters out of it, or read them from the layer by name.
"""

from collections.abc import Iterator

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> Iterator[Tensor]:
    return layer.parameters()


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
