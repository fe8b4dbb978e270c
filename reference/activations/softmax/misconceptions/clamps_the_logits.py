"""Large logits were cut off before the exponential. No `nan` is left, and neither is the difference between 1000 and
1001: beyond the border all logits are alike. A shift brings the logits of a row into reach and keeps their
differences.
"""

import torch

CAUGHT_BY = ("test_large_logits", "test_logits_far_apart")


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = x.clamp(-50.0, 50.0).exp()
    return powers / powers.sum(dim=-1, keepdim=True)
