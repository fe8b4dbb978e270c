"""Decimals come out as float64, which is what NumPy makes of them on the way through `np.array`, and what a
`dtype=torch.float64` asks for.

PyTorch on its own picks float32, and the layers of a network expect float32. The list can become a tensor directly,
without a detour through NumPy and without a dtype.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_decimals_become_float32",)


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.from_numpy(np.array(values))
