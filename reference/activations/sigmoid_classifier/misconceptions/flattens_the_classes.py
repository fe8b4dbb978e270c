"""The classes came back as a flat list: a dimension was squeezed away, or all were. A column of logits should give a
column of classes, or the comparison with a column of labels goes wrong later.
"""

import torch

CAUGHT_BY = ("test_predicts_any_shape",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long().squeeze()
