"""The new layer has the right sizes and the random numbers that it was made with. It is as large as the model is wide,
and it knows nothing of it: weight and bias still have to be computed from those of the model.
"""

from torch import nn

CAUGHT_BY = ("test_two_layers", "test_row_of_zeros", "test_any_stack", "test_single_layer")


def collapse(model: nn.Sequential) -> nn.Linear:
    return nn.Linear(model[0].in_features, model[-1].out_features)
