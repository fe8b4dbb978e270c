"""Incompatible shapes still end in PyTorch's own error: nothing catches it, or it is raised again, or something waits
for another kind, such as the `ValueError` of NumPy. Its kind stands at the beginning of the last line of a traceback.
Catch that kind or see it coming, and return None.
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
    except ValueError:
        return None
