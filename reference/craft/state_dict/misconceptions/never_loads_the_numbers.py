"""The model is built and switched to evaluation mode, and the numbers of the file never reach it: it is as random as
any new one. Reading the file is one step, and giving the numbers to the model another.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_loads_a_given_file",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    torch.load(path, weights_only=True)
    return model.eval()
