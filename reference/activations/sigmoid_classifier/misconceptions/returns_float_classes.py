"""The classes are 0 and 1, as floating-point numbers: rounding keeps the dtype, and so does `.float()` on a
comparison. Labels are whole numbers in PyTorch, of dtype int64.
"""

import torch

CAUGHT_BY = ("test_classes_are_int64",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return torch.round(torch.sigmoid(logits))
