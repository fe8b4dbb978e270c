"""The model has its numbers, and it is still in training mode, as every model that was built. Dropout would go on
removing numbers, and batch norm would forget its running ones. Whoever loads a model to use it switches the mode.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_loaded_model_is_in_evaluation_mode",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model
