"""`gather` wants an index with as many dimensions as the table: for every row a row of column numbers. The labels are a
flat list. Give them a second dimension first, one column wide.
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
    return -logits.log_softmax(dim=1).gather(1, labels).mean()
