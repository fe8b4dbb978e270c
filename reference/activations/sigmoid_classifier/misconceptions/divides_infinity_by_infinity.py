"""The formula e^z / (1 + e^z) is right on paper. For a logit of 100 it divides infinity by infinity, which gives
`nan`. Divide it through by e^z, and the exponential that is left stands where infinity does no harm.
"""

import torch

CAUGHT_BY = ("test_sigmoid_of_large_logits",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.exp(z) / (1 + torch.exp(z))


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
