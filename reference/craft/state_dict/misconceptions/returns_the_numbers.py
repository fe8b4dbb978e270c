"""load_model returns the dict that it read from the file. A dict of tensors cannot compute anything: the numbers have
to go into a model that was built for them.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_loads_a_given_file",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    return torch.load(path, weights_only=True)
