"""The largest logit of the whole tensor was subtracted everywhere. A row that lies far below it has exponentials of 0
only, and 0 divided by 0 is `nan`. Each row has a largest logit of its own.
"""

import torch

CAUGHT_BY = ("test_logits_far_apart",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = torch.exp(x - x.max())
    return powers / powers.sum(dim=-1, keepdim=True)
