"""The products are right and float32: the tensors were converted before they were multiplied, or the products were
collected in `torch.zeros`, which is float32 unless told otherwise. Whole numbers have an exact product, and float64 has
digits that float32 cannot hold. Multiplication works on every dtype, so no conversion is needed.
"""

import torch

CAUGHT_BY = ("test_dtype_is_kept",)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a.float() * b.float()
