"""The costs of the rows were added up and not averaged. For one row that is the same; a batch twice as large has twice
the loss, and takes steps twice as long. The result is the mean over the rows.
"""

import torch
import torch.nn.functional as F

CAUGHT_BY = (
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(logits, labels, reduction="sum")
