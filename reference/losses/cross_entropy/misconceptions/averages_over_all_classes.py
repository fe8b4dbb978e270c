"""The mean was taken over the whole table, with the zeros of the classes that were not the right one. That divides by
rows times classes. Each row has one cost, so there are as many numbers to average as rows.
"""

import torch
import torch.nn.functional as F

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    one_hot = F.one_hot(labels, logits.shape[1])
    return -(one_hot * logits.log_softmax(dim=1)).mean()
