"""The smallest logit of each row was subtracted, so all exponents are positive and the largest may be thousands. What
overflows is the exponential of a large positive number: it is the other end of the row that should become 0.
"""

import torch

CAUGHT_BY = ("test_logits_far_apart",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = torch.exp(x - x.amin(dim=-1, keepdim=True))
    return powers / powers.sum(dim=-1, keepdim=True)
