"""Every layer is applied to the original input, and only the last result is kept. A stack passes on: what the first
layer returns is the input of the second. With layers of one size this runs and gives the last layer's view of the
data; with other sizes the second layer already refuses it.
"""

from torch import Tensor, nn

CAUGHT_BY = (
    "test_sends_one_row_through",
    "test_sends_every_row_through",
    "test_gradients_reach_every_layer",
    "test_leaves_network_and_input_unchanged",
)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(18, 20),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    for layer in model:
        output = layer(x)
    return output
