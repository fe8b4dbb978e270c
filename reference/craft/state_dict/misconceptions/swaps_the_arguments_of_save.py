"""`torch.save` got the path first, so it takes the state dict for the name of a file. It wants what is to be saved
first, and then where to.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_file_holds_a_dict_of_tensors",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(path, model.state_dict())


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
