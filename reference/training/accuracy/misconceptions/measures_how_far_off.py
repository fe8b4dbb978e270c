"""The class numbers were subtracted, as if class 4 were twice class 2. They are names and not amounts: a prediction is
right or wrong, and how far its number lies from the label says nothing.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return 1 - (logits.argmax(dim=1) - labels).abs().float().mean().item()
