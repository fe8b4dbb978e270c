"""The biases were drawn from the same range as the weights. PyTorch's own initialisation does that, `reset_parameters`,
and so does a loop that fills all parameters of a layer alike. Here every bias starts at 0.
"""

from torch import nn

CAUGHT_BY = (
    "test_biases_are_zero",
    "test_nested_layers_are_reached",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            module.reset_parameters()
