"""This is the mean squared error between probabilities and labels. For classes the loss is the negative logarithm of
the probability of the right one.
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
    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    return ((logits.softmax(dim=1) - one_hot) ** 2).mean()
