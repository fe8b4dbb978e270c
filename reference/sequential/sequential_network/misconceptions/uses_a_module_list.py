"""The three layers are right, in an `nn.ModuleList`. That is a list which keeps layers for you; it does not know what
to do with an input, so calling it fails. The container that applies its layers in order has another name.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_builds_a_sequential",)


def build_network() -> nn.ModuleList:
    return nn.ModuleList([nn.Linear(10, 18), nn.Linear(18, 20), nn.Linear(20, 5)])


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return model(x)
