"""`detach`, `.data` and `state_dict` give a tensor with the same numbers that training does not see: no gradient ever
arrives in it. A parameter is more than its numbers. Hand out the attribute of the layer as it is.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returned_tensors_can_be_trained",)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight.data, layer.bias.data


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
