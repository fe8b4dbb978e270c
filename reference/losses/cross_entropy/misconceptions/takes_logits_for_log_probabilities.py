"""The logits of the right classes were averaged, with a minus in front. `nll_loss` does this when it is given logits:
it expects log-probabilities and computes none. The other classes have no say then, and the loss falls forever as all
logits grow.
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
    return F.nll_loss(logits, labels)
