"""Each layer has its two sizes the other way round, so the layers do not chain: the first one gives ten numbers and
takes eighteen. `nn.Linear` wants the size of what goes in first. Follow one row of ten features from layer to layer.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_sizes_form_a_chain",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(18, 10),
        nn.Linear(20, 18),
        nn.Linear(5, 20),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return model(x)
