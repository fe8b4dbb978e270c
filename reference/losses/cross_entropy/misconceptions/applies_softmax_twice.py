"""Softmax was applied to the logits, and the loss applies it again, because it expects logits. The scores that it sees
all lie between 0 and 1, so the network looks unsure whatever it says, and learns slowly. Hand over the logits as they
are.
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
    return F.cross_entropy(logits.softmax(dim=1), labels)
