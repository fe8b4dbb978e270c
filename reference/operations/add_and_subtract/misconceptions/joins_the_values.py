"""The values were put behind one another and not added. That is what `+` does to lists, and what `torch.cat` does to
tensors. Between two tensors, `+` adds the values that share a place.
"""

import torch

CAUGHT_BY = ("test_two_vectors", "test_two_matrices", "test_keeps_the_dtype")


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.cat([a, b]), a - b
