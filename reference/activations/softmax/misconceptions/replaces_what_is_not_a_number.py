"""The exponentials overflow, and `nan` was replaced by 0 afterwards. No error is left to be seen, and the
probabilities of large logits are gone: their rows no longer add up to 1. Shift the logits before the exponential, so
that it stays finite.
"""

import torch

CAUGHT_BY = (
    "test_large_logits",
    "test_logits_far_apart",
)


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = torch.exp(x)
    return torch.nan_to_num(powers / powers.sum(dim=-1, keepdim=True))
