"""`'shape'` holds how many values there are in total. Twelve values may be 3 rows of 4 or 2 rows of 6, and the shape is
what tells them apart: one size for each dimension.
"""

import torch

CAUGHT_BY = ("test_shape", "test_shape_of_a_single_number")


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.numel(), "dtype": t.dtype, "device": t.device}
