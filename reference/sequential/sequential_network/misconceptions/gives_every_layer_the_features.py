"""Every layer takes ten numbers, as if each of them read the data. Only the first layer sees the features; each later
one sees what the layer before it gave, and that has another size. What a layer takes is what the layer above
it gives.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_sizes_form_a_chain",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(10, 20),
        nn.Linear(10, 5),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return model(x)
