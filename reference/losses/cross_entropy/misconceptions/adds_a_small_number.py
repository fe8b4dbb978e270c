"""A small number was added so that the logarithm never meets zero. The loss is finite now and still wrong: every cost
above about 20 becomes 20, and the gradient of a confident mistake vanishes. Take the logarithm together with softmax,
and zero never comes up.
"""

import torch

CAUGHT_BY = ("test_logits_far_apart",)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    probabilities = logits.softmax(dim=1)
    return -(probabilities[torch.arange(len(labels)), labels] + 1e-9).log().mean()
