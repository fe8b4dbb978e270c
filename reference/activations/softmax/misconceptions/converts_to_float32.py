"""The probabilities are float32 whatever went in, so float64 logits lose about half of their digits. Keep the dtype
that comes in: operations on the whole tensor do.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    return torch.softmax(x, dim=-1, dtype=torch.float32)
