"""The result is right, but it was written into `a`, as `a *= b` and `a.mul_(b)` do. The old values of `a` are gone.

Methods whose names end in an underscore, and operators such as `*=`, change the tensor that they are called on. The
caller may still need `a`, so the product belongs into a new tensor.
"""

import torch

CAUGHT_BY = ("test_inputs_are_unchanged",)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a *= b
    return a
