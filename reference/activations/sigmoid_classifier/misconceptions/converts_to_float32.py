"""The probabilities are float32 whatever went in, so float64 logits lose about half of their digits. Keep the dtype
that comes in: operations on the whole tensor do.
"""

import torch

CAUGHT_BY = ("test_sigmoid_keeps_the_dtype",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z.float())


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
