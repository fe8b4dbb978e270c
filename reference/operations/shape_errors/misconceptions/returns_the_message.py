"""The text of the error comes back instead of None. A text counts as true, so `if total:` and `total is None` both take
it for a sum. None is the value for "there is no result".
"""

import torch

CAUGHT_BY = (
    "test_vectors_of_different_lengths_give_none",
    "test_incompatible_shapes_give_none",
    "test_equal_counts_give_none",
    "test_three_dimensions",
)


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    try:
        return a + b
    except RuntimeError as error:
        return str(error)
