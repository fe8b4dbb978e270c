"""Save the numbers of a model and load them again."""

from collections.abc import Callable

import torch
from torch import nn


def save_model(model: nn.Module, path: str) -> None:
    """Write the state dict of `model` to the file `path`."""
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    """A new model of `build` with the numbers of the file `path`, in evaluation mode."""
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
