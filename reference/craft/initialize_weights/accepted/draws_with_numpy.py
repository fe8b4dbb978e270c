"""Draws with NumPy and writes to the data of the parameters, layer by layer, down the tree."""

import numpy as np
import torch
from torch import nn


def init_weights(model: nn.Module) -> None:
    if isinstance(model, nn.Linear):
        rows, columns = model.weight.shape
        bound = 1 / np.sqrt(columns)
        model.weight.data = torch.from_numpy(np.random.uniform(-bound, bound, (rows, columns)).astype(np.float32))
        if model.bias is not None:
            model.bias.data *= 0
    for child in model.children():
        init_weights(child)
