"""Each parameter came back in a pair with its name, as `named_parameters` gives them. The names help to find one among
many; here the order says which is which. Leave the names out, so that only the two tensors are returned.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> list[tuple[str, Tensor]]:
    return list(layer.named_parameters())


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
