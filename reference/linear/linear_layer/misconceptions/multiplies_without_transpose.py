"""The input was multiplied with the weight as it lies in the layer. A layer keeps its weight as (out_features,
in_features), so the columns of `x` do not meet the rows of the weight; with a square weight the product runs and is
wrong. The layer knows how to apply itself, which spares you the formula.
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
    return x @ layer.weight + layer.bias
