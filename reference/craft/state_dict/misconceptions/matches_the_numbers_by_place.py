"""The numbers of the file were handed out by their place: the first to the first parameter, and so on. The state dict
also has the buffers, which are not among `parameters()`, so from the first of them on nothing belongs together. Numbers
find their place by name.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_loads_a_given_file", "test_there_and_back_again")


def save_model(model: nn.Module, path: str) -> None:
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    state = torch.load(path, weights_only=True)
    with torch.no_grad():
        for parameter, value in zip(model.parameters(), state.values(), strict=False):
            parameter.copy_(value)
    return model.eval()
