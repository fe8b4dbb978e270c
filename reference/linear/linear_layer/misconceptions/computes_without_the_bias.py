"""apply_layer multiplies with the weight of the layer and leaves out its bias. A row of zeros then becomes zeros, where
the layer gives its bias. The layer knows how to apply itself, which spares you the formula.
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
    return x @ layer.weight.T
