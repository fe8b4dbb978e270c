"""Lets NumPy multiply."""

import numpy as np
import torch


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.from_numpy(np.dot(a.numpy(), b.numpy()))
