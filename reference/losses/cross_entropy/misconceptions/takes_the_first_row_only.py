"""The loss is that of the first row. Every row has a label and a loss of its own, and the result is their mean."""

import torch

CAUGHT_BY = (
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.cross_entropy(logits[:1], labels[:1])
