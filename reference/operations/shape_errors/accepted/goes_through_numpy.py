"""Lets NumPy judge the shapes; its error has another name."""

import numpy as np
import torch


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    try:
        np.broadcast_shapes(a.shape, b.shape)
    except ValueError:
        return None
    return torch.add(a, b)
