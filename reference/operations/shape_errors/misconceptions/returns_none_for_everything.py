"""None comes back where there is a sum, whatever the shapes. Either no `return` with the sum behind it is reached, or
another `return` overrules it: one in `finally` always has the last word.
"""

from contextlib import suppress

import torch

CAUGHT_BY = (
    "test_equal_shapes_are_added",
    "test_compatible_shapes_are_added",
    "test_three_dimensions",
    "test_other_problems_stay_errors",
)


def try_add(a: torch.Tensor, b: torch.Tensor) -> None:
    with suppress(RuntimeError):
        torch.add(a, b)
