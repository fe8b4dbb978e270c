"""What comes back are copies (`clone`, `deepcopy` and `torch.tensor` make them). They hold the right numbers today;
when training changes the layer they stay behind, and what is written into them never reaches the layer. Hand out the
tensors that the layer itself uses.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_no_copies", "test_returned_tensors_can_be_trained")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight.clone(), layer.bias.clone()


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
