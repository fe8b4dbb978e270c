"""The state dict was put into another dict, as checkpoints do that also keep an epoch and an optimizer. It is a good
habit where it was agreed on. Here the file holds the state dict itself, and that is what others will look for.
"""

from collections.abc import Callable

import torch
from torch import nn

CAUGHT_BY = ("test_file_holds_a_dict_of_tensors",)


def save_model(model: nn.Module, path: str) -> None:
    torch.save({"model_state_dict": model.state_dict()}, path)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    model.load_state_dict(torch.load(path, weights_only=True)["model_state_dict"])
    return model.eval()
