"""`b` was expanded to the shape of `a`. That works as long as `a` has the shape of the result, and raises an error when
`a` is the one to be stretched. `+` and `-` stretch whichever needs it.
"""

import torch

CAUGHT_BY = ("test_either_side_is_stretched",)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    b = b.expand_as(a)
    return a + b, a - b
