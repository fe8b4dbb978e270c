"""Calls the function behind a layer that does the same for a batch."""

import torch
import torch.nn.functional as F


def standardize_columns(x: torch.Tensor) -> torch.Tensor:
    return F.batch_norm(x, None, None, training=True, eps=1e-12)  # also right
