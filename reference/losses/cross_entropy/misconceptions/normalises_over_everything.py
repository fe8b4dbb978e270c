"""The exponentials of all rows were added up to one sum. Each row is a question of its own: its log-probabilities come
from the logits of that row alone.
"""

import torch

CAUGHT_BY = (
    "test_several_rows",
    "test_large_logits",
    "test_logits_far_apart",
    "test_gradient_reaches_the_logits",
    "test_keeps_the_dtype",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    right = logits[torch.arange(len(labels)), labels]
    return (logits.flatten().logsumexp(dim=0) - right).mean()
