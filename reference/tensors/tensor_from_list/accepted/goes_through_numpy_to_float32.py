"""Builds a NumPy array first and brings its float64 down to float32."""

import numpy as np
import torch


def tensor_from_list(values: list) -> torch.Tensor:
    tensor = torch.from_numpy(np.array(values))
    return tensor.float() if tensor.is_floating_point() else tensor
