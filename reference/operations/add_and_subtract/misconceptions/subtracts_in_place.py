"""`a` was changed in place, as `-=` and `sub_` do. The caller may still need it as it was, and a tensor cannot grow in
place to hold a larger result. The plain operator makes a new tensor.
"""

import torch

CAUGHT_BY = ("test_either_side_is_stretched", "test_leaves_the_inputs_unchanged")


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    total = a + b
    a -= b
    return total, a
