"""`one_hot` was left to find out how many classes there are, and it takes the largest label for the last class. A
batch without a sample of the last class gets too few columns then. The logits have a column for each class.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    one_hot = torch.nn.functional.one_hot(labels)
    return -(one_hot * logits.log_softmax(dim=1)).sum(dim=1).mean()
