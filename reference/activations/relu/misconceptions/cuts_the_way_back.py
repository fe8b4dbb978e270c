"""The result does not know how it was computed: a way through NumPy, `detach`, `.data` and `no_grad` do that. Whatever
stands in front of the activation would get no gradient and learn nothing. PyTorch has the same functions for its own
tensors.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_gradients_flow_through_relu", "test_gradients_flow_through_leaky_relu")


def relu(x: torch.Tensor) -> torch.Tensor:
    array = x.detach().numpy()
    return torch.from_numpy(np.where(array > 0, array, 0 * array))


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return relu(x) - slope * relu(-x)
