"""The result is right, but the items of the caller's list have been replaced by tensors along the way.

A function receives the list itself, not a copy, so an assignment to `values[i]` is seen by everyone who holds that
list. Intermediate results belong into a list of your own, or are not needed at all.
"""

import torch

CAUGHT_BY = ("test_list_is_unchanged",)


def tensor_from_list(values: list) -> torch.Tensor:
    for i, item in enumerate(values):
        values[i] = torch.tensor(item)
    return torch.stack(values)
