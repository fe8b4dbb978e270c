"""save_model switches the model to evaluation mode. Models are often saved in the middle of training, and from then
on this one would train without its dropout. The mode is not in the file, so saving has no business with it.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_saving_leaves_the_model_alone",)


def save_model(model: nn.Module, path: str) -> None:
    model.eval()
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
