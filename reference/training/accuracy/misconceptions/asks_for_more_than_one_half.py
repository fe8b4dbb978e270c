"""A row counts only if the probability of its right class exceeds 0.5. That threshold belongs to questions with two
answers. With several classes the favourite may have less than half, and it is still the prediction.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    probabilities = logits.softmax(dim=1)
    right = probabilities[torch.arange(len(labels)), labels]
    return (right > 0.5).float().mean().item()
