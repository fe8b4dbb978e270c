"""The exponentials are those of the logits as they came, or of logits that were made even larger. In float32 e^100 is
infinite already, and infinity divided by infinity is `nan`; for very negative logits it is 0 divided by 0. Only
differences between logits count, so they can be shifted to a harmless place first.
"""

import torch

CAUGHT_BY = ("test_large_logits", "test_logits_far_apart")


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = torch.exp(x)
    return powers / powers.sum(dim=-1, keepdim=True)
