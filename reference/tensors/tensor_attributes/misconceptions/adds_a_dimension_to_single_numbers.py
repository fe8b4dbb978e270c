"""A tensor with a single number was given a dimension first, and with `unsqueeze_`, which changes the caller's tensor.
Having no dimension is no defect: the shape of such a tensor is empty, and that is the answer.
"""

import torch

CAUGHT_BY = ("test_shape_of_a_single_number", "test_leaves_the_tensor_unchanged")


def describe(t: torch.Tensor) -> dict:
    if t.ndim == 0:
        t.unsqueeze_(0)
    return {"shape": t.shape, "dtype": t.dtype, "device": t.device}
