"""The labels were smoothed: the right class counts for a part of the loss, and all classes share the rest. Some
trainings do that on purpose. Here the right class is the only one that counts.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.cross_entropy(logits, labels, label_smoothing=0.1)
