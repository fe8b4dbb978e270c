"""This is a copy of the last layer. It takes what the layers before it give, and not the features that go into the
model. All layers have their part in the result.
"""

from copy import deepcopy

import torch

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
)


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    return deepcopy(model[-1])
