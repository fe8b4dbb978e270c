"""Stops the recording by a decorator, and restores the mode in a finally."""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader


@torch.inference_mode()
def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    mode = model.training
    try:
        model.eval()
        losses = [(criterion(model(x), y), y.shape[0]) for x, y in loader]
    finally:
        model.train(mode)
    return float(sum(loss * size for loss, size in losses)) / sum(size for _, size in losses)
