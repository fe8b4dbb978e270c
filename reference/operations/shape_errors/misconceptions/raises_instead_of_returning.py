"""Incompatible shapes were recognised, and answered with an exception. The one who calls this function wants to go on
without handling errors: None is the answer for them.
"""

import torch

CAUGHT_BY = (
    "test_vectors_of_different_lengths_give_none",
    "test_incompatible_shapes_give_none",
    "test_equal_counts_give_none",
    "test_three_dimensions",
    "test_leaves_the_inputs_unchanged",
)


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    try:
        return a + b
    except RuntimeError:
        raise ValueError("shapes are not compatible") from None
