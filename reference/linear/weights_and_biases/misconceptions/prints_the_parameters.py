"""The caller gets None: nothing is returned, even if the parameters are printed. Printing is for eyes; `return` hands a
value to the code that asked for it.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    print(layer.weight, layer.bias)


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
