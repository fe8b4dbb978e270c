"""The file holds the model object, a pickle that names its Python classes. It can be read only where exactly these
classes are, may run code while it is read, and is refused with weights_only=True. Save the numbers, and build the
model from code.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_file_holds_a_dict_of_tensors",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(model, path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    return torch.load(path, weights_only=False).eval()
