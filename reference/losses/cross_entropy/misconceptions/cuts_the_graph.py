"""The loss does not know how it was computed: `detach`, `.data`, `no_grad`, `.item()` and a new `torch.tensor` do that.
No gradient finds the way back to the logits, and nothing can be trained. Let PyTorch record the operations.
"""

import torch
import torch.nn.functional as F

CAUGHT_BY = ("test_gradient_reaches_the_logits",)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(logits.detach(), labels)
