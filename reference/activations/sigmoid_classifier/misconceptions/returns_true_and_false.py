"""The classes came back as True and False, which is what a comparison gives. Labels are whole numbers in PyTorch, and
losses and metrics expect int64. The tensor has to be converted.
"""

import torch

CAUGHT_BY = ("test_classes_are_int64",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(logits) > 0.5
