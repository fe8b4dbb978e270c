"""The function answers with True where the shapes are compatible. The sum itself is wanted there: whoever asks would
have to add once more.
"""

import torch

CAUGHT_BY = ("test_equal_shapes_are_added", "test_compatible_shapes_are_added", "test_three_dimensions")


def try_add(a: torch.Tensor, b: torch.Tensor) -> bool | None:
    try:
        a + b
    except RuntimeError:
        return None
    return True
