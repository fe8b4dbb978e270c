"""The mean of each row was subtracted. That helps against a common shift and not against logits that are far apart:
the largest one may still lie a thousand above the mean. Which number of the row makes all differences zero or
negative?
"""

import torch

CAUGHT_BY = ("test_logits_far_apart",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = torch.exp(x - x.mean(dim=-1, keepdim=True))
    return powers / powers.sum(dim=-1, keepdim=True)
