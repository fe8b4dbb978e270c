"""Where the sizes in the middle differ, `b` is transposed until they agree. The error is gone, and so is the meaning:
other numbers are multiplied with each other, and nobody hears of it. Let PyTorch raise its error.
"""

import torch

CAUGHT_BY = ("test_refuses_what_does_not_fit",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    if a.shape[1] != b.shape[0]:
        b = b.T
    return a @ b
