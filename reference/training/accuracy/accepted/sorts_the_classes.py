"""Sorts every row and looks at the last place."""

import torch


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    favourites = logits.argsort(dim=1)[:, -1]
    wrong = torch.count_nonzero(favourites - labels)  # also right
    return 1 - int(wrong) / labels.numel()
