"""`model = model.load_state_dict(...)` throws the model away: what the call returns is a report of names that did not
fit. The numbers were put into the model in place, so the name can stay where it is.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_loads_a_given_file",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model = model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
