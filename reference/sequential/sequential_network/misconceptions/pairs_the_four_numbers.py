"""The four sizes were taken as two pairs, which makes two layers with a gap: the first gives 18 numbers and the second
wants 20. Each size in the middle belongs to two layers, as the end of one and the start of the next. Count the steps
between the sizes, and look for the one that is missing.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_holds_three_linear_layers", "test_sizes_form_a_chain")


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(10, 18),
        nn.Linear(20, 5),
    )


def forward(model: nn.Sequential, x: Tensor) -> Tensor:
    return model(x)
