"""The logits themselves were compared with 0.5. Logits from 0 to 0.5 belong to probabilities above 0.5, and they got
the wrong class. The threshold is one for probabilities: turn the logits into these first.
"""

import torch

CAUGHT_BY = ("test_threshold_is_on_the_probability",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (logits > 0.5).long()
