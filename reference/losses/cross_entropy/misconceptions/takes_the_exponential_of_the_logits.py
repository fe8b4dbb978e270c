"""The exponential of the logits was taken as they are, and the logarithm later. In float32 the exponential of 89 is
infinite already, and that of -104 is zero, so for large logits the loss is infinite or not a number. There are
functions that take the exponentials, their sum and the logarithm in one safe step.
"""

import torch

CAUGHT_BY = ("test_large_logits", "test_logits_far_apart")


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    right = logits[torch.arange(len(labels)), labels]
    return (logits.exp().sum(dim=1).log() - right).mean()
