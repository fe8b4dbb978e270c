"""The rows were sent through one by one, and each result took the place of the one before it, so the last row is all
that comes back. A network works on all rows at once, and gives as many rows as it gets: hand it the whole table.
"""

from torch import Tensor, nn

CAUGHT_BY = (
    "test_sends_one_row_through",
    "test_sends_every_row_through",
    "test_gradients_reach_every_layer",
)


def build_network() -> nn.Sequential:
    return nn.Sequential(nn.Linear(10, 18), nn.Linear(18, 20), nn.Linear(20, 5))


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    for row in x:
        result = model(row)
    return result
