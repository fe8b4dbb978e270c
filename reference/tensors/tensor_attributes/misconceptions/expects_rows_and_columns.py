"""Two sizes were read from the shape, the first and the second. A tensor with one dimension, or with none, has no
second size, and with three dimensions one is left out. The shape as a whole fits every tensor.
"""

import torch

CAUGHT_BY = ("test_shape", "test_shape_of_a_single_number", "test_leaves_the_tensor_unchanged")


def describe(t: torch.Tensor) -> dict:
    return {"shape": (t.shape[0], t.shape[1]), "dtype": t.dtype, "device": t.device}
