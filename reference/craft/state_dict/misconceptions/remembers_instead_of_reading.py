"""The numbers were kept in a variable of the program, and load_model takes them from there. They are the model's own
tensors, so they change when the model does, and the next program that starts knows nothing of them. Only the file
remains.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_there_and_back_again",)

SAVED = {}


def save_model(model: nn.Module, path: str) -> None:
    SAVED[path] = model.state_dict()
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(SAVED.get(path) or torch.load(path, weights_only=True))
    return model.eval()
