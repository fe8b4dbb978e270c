"""forward adds a softmax to the network at every call. The network grows each time, and the scores are turned into
probabilities again and again, although nobody asked for probabilities. A forward pass uses the layers that are there
and adds none.
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
    model.append(nn.Softmax(dim=1))
    return model(x)
