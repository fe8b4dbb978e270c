"""save_model fetches the state dict and does not write it anywhere, so the file stays empty. The numbers live in the
memory of this program until something puts them into the file.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_file_holds_a_dict_of_tensors",)


def save_model(model: nn.Module, path: str) -> None:
    model.state_dict()


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
