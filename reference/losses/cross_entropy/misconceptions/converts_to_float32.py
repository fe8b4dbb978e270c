"""The loss is float32 whatever came in: the logits were converted on the way, or the number was put into a new tensor.
float64 loses about half of its digits like this, and the loss no longer fits the code that handed the logits in. Keep
the dtype that comes in.
"""

import torch
import torch.nn.functional as F

CAUGHT_BY = ("test_keeps_the_dtype",)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(logits.float(), labels)
