"""The rows were numbered by hand, 0, 1 and 2, so any other number of rows ends in an error. There are as many rows as
labels, and `torch.arange` numbers them.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return -logits.log_softmax(dim=1)[[0, 1, 2], labels].mean()
