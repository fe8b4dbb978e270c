"""`'shape'` holds the number of dimensions. The shape says more: how many values there are along each of them. Its
length is the number of dimensions.
"""

import torch

CAUGHT_BY = ("test_shape", "test_shape_of_a_single_number")


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.ndim, "dtype": t.dtype, "device": t.device}
