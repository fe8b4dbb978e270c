"""Subtracting the largest logit is the right idea; `-=` wrote the result over the logits that were handed in. Where
they came straight from the caller, they are needed again, and autograd refuses to have a recorded tensor changed. The
plain operator makes a new tensor.
"""

import torch

CAUGHT_BY = ("test_gradient_reaches_the_logits", "test_leaves_the_inputs_unchanged")


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    logits -= logits.max(dim=1, keepdim=True).values
    right = logits[torch.arange(len(labels)), labels]
    return (logits.exp().sum(dim=1).log() - right).mean()
