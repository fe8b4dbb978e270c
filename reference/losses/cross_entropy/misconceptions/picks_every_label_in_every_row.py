"""`table[:, labels]` takes the columns of *all* labels from *every* row, so each row is also judged by the labels of
the others. One number is wanted from each row. The row numbers have to run along with the labels.
"""

import torch

CAUGHT_BY = (
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return -logits.log_softmax(dim=1)[:, labels].mean()
