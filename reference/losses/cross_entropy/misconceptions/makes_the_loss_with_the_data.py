"""`nn.CrossEntropyLoss(...)` makes the loss, and what stands in its parentheses are settings. The logits and the labels
were given as settings, so nothing has been computed yet, or PyTorch stumbles over them. A loss that was made is called
in a second step, like a layer.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return nn.CrossEntropyLoss(logits, labels)
