"""The layers were told to initialise themselves again. PyTorch's own initialisation has the right bounds for the
weights, and it draws the biases from the same range. Here every bias starts at 0.
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
