"""The bias is the layer's own, and the weight is a copy (`clone`, `deepcopy` and `torch.tensor` make one). It holds the
right numbers today; when training changes the layer it stays behind, and what is written into it never reaches the
layer. Hand out the tensor that the layer itself uses, for both.
"""

from torch import Tensor, nn

CAUGHT_BY = (
    "test_returns_no_copies",
    "test_returned_tensors_can_be_trained",
)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight.clone(), layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
