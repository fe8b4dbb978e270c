"""save_model switches the model to evaluation mode and afterwards always to training mode. A model that was in
evaluation mode before comes back in the other one, and its dropout is at work again. The mode is not in the file, so
saving has no business with it.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_saving_leaves_the_model_alone",)


def save_model(model: nn.Module, path: str) -> None:
    model.eval()
    torch.save(model.state_dict(), path)
    model.train()


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
