"""The first `2 * k` parameters are frozen, as if they were `k` weights with their biases. Where layers have no
bias, or a batch norm stands between them, parameters of other layers are among these. Find the linear layers,
whatever they have.
"""

from torch import nn

CAUGHT_BY = (
    "test_layers_may_have_no_bias",
    "test_nested_layers_are_found",
)


def freeze_first(model: nn.Module, k: int) -> None:
    for parameter in list(model.parameters())[: 2 * k]:
        parameter.requires_grad = False
