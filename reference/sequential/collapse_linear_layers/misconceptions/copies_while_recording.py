"""The parameter was changed while PyTorch was recording. It refuses that, because the record of a computation would no
longer be true. Putting in numbers that were computed already is nothing to learn from: let PyTorch look away
meanwhile.
"""

from torch import nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_single_layer",
    "test_leaves_the_model_unchanged",
)


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    weight, bias = first.weight, first.bias
    for other in others:
        weight = other.weight @ weight
        bias = other.weight @ bias + other.bias
    layer.weight.copy_(weight)
    layer.bias.copy_(bias)
    return layer
