"""apply_layer makes a new layer and applies that one, so the layer it was given has no say in the result. A new layer
starts with random weights: whatever the given layer has learned would be lost. Use the argument `layer`.
"""

from torch import Tensor, nn

CAUGHT_BY = (
    "test_applies_the_layer_to_one_row",
    "test_applies_the_layer_to_every_row",
    "test_gradients_reach_the_layer",
)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return make_layer()(x)
