"""The classes are whole numbers of the wrong size: `.int()` makes int32, and PyTorch keeps labels as int64. Many
functions refuse the smaller ones. The conversion to int64 has another name.
"""

import torch

CAUGHT_BY = ("test_classes_are_int64",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).int()
