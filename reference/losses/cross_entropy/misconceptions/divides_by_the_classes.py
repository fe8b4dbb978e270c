"""The losses of the rows were added up and divided by the number of classes. The mean is over the rows, so it divides
by their number. Only a square batch has as many of both.
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
    return torch.nn.functional.cross_entropy(logits, labels, reduction="sum") / logits.shape[1]
