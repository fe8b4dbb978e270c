"""The numbers are right, but the output was cut off from the layer that made it (`detach`, `.data` or `no_grad` do
that). Training walks back from the output to the weights, and there is no way back now. Return the output with its
history.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_gradients_reach_the_layer",)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer(x).detach()
