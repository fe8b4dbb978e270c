"""False comes back instead of None. False is the answer to a question, and also the number 0; None says that there is
no sum.
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
    except RuntimeError:
        return False
