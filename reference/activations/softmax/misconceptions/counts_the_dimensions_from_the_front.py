"""The dimension is called 1, which is the last one of a table and of nothing else. A single row has no dimension 1,
and in three dimensions it is the middle one. Count from the back: there the classes stand at the same place always.
"""

import torch

CAUGHT_BY = ("test_any_number_of_dimensions",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    return torch.softmax(x, dim=1)
