"""apply_layer gives the layer new weights before it uses them. That makes the output predictable, and it also wipes
out whatever the layer held: after training, these numbers are all that was learned. Applying a layer only reads it.
"""

from torch import Tensor, nn

CAUGHT_BY = (
    "test_applies_the_layer_to_one_row",
    "test_applies_the_layer_to_every_row",
    "test_gradients_reach_the_layer",
    "test_leaves_layer_and_input_unchanged",
)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    nn.init.ones_(layer.weight)
    nn.init.zeros_(layer.bias)
    return layer(x)
