"""Build a network of three layers and use it."""

from torch import Tensor, nn


def build_network() -> nn.Sequential:
    """Build a new network of three linear layers: 10 features in, then 18, then 20, and 5 numbers out."""
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(18, 20),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    """Send every row of `x` through all layers of `model`, in order."""
    return model(x)
