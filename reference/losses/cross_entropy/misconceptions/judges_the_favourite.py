"""The largest probability of each row was taken, whichever class that is. So the network is praised for being sure,
right or wrong, and the labels have no say. The class to look at is the one that the label names.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return -logits.log_softmax(dim=1).max(dim=1).values.mean()
