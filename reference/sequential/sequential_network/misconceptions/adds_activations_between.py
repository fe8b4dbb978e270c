"""There are activations between the linear layers. They are a good idea in a network that will be trained, and later
katas add them. Here the three linear layers follow each other directly, so that you can see the bare chain of sizes.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_holds_three_linear_layers",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.ReLU(),
        nn.Linear(18, 20),
        nn.ReLU(),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return model(x)
