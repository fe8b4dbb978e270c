"""forward builds a new network and sends the data through that one, so the network it was given has no say. A new
network starts with random weights: whatever the given one has learned would be lost, and no two calls agree. Use the
argument `model`.
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
    network = build_network()
    return network(x)
