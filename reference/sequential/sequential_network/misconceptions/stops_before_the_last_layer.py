"""The last layer is never applied, so what comes back is the output of a hidden layer. A range stops
before its end, so one step less than the length is one layer less. Each row of the result should have as many numbers
as the last layer gives.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_sends_one_row_through", "test_sends_every_row_through", "test_gradients_reach_every_layer")


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(18, 20),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    for index in range(len(model) - 1):
        x = model[index](x)
    return x
