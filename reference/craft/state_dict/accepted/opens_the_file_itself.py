"""Opens the file in both functions, and hands over the open file."""

from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn


def save_model(model: nn.Module, path: str) -> None:
    with Path(path).open("wb") as file:
        torch.save(model.state_dict(), file)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    with Path(path).open("rb") as file:
        state = torch.load(file, map_location="cpu", weights_only=True)  # also right
    model = build()
    report = model.load_state_dict(state)
    print(report)
    model.eval()
    return model
