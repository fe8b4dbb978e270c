"""With `keepdim` the predictions are a column, and the labels lie flat. PyTorch lines the two up and compares every
prediction with every label, rows times rows of them. Both need one and the same shape before they are compared.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    predicted = logits.argmax(dim=1, keepdim=True)
    return (predicted == labels).float().mean().item()
