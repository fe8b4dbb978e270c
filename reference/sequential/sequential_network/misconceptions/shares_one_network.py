"""Every call hands out the same network, built once outside the function. Training one of them trains them
all, and nobody can start afresh. What a function should build anew belongs inside it.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_each_call_builds_a_new_network",)

NETWORK = nn.Sequential(
    nn.Linear(10, 18),
    nn.Linear(18, 20),
    nn.Linear(20, 5),
)


def build_network() -> nn.Sequential:
    return NETWORK


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return model(x)
