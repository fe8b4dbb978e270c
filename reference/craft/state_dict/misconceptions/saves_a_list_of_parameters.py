"""The file holds a list of parameters without their names. Nobody can tell which number belongs where once a layer is
added, and the buffers are missing. A state dict has every tensor under its name.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_file_holds_a_dict_of_tensors",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(list(model.parameters()), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    with torch.no_grad():
        for parameter, saved in zip(model.parameters(), torch.load(path), strict=True):
            parameter.copy_(saved)
    return model.eval()
