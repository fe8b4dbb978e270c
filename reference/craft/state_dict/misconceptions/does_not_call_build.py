"""`build` is a function, and it was used as if it were the model. A name without parentheses is the function itself;
the model is what it returns.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_loads_a_given_file",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save(model.state_dict(), path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    build.load_state_dict(torch.load(path, weights_only=True))
    return build.eval()
