"""Saves into memory first and writes the bytes through pathlib; takes the loaded tensors over as they are."""

import io
from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn


def save_model(model: nn.Module, path: str) -> None:
    buffer = io.BytesIO()
    torch.save(model.state_dict(), buffer)
    Path(path).write_bytes(buffer.getvalue())


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    state = torch.load(io.BytesIO(Path(path).read_bytes()), weights_only=True)  # also right
    model = build().eval()
    model.load_state_dict(state, assign=True)  # also right
    return model
