"""A file that is there already is left alone, so the second save is lost without a word. Saving replaces: after it
the file holds the numbers of the model that was saved last.
"""

from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

CAUGHT_BY = ("test_saving_replaces_the_file",)


def save_model(model: nn.Module, path: str) -> None:
    if not Path(path).exists() or Path(path).stat().st_size == 0:
        torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
