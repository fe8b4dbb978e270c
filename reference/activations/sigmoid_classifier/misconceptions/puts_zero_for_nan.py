"""The `nan` was replaced by 0 after the fact. It stood where the logit is very large, so the most certain "yes" got the
probability 0. A formula that makes no `nan` has nothing to repair.
"""

import torch

CAUGHT_BY = ("test_sigmoid_of_large_logits",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.nan_to_num(torch.exp(z) / (1 + torch.exp(z)))


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
