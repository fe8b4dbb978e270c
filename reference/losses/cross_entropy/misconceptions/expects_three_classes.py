"""The number of classes is fixed to 3. The logits have a column for each class, so their shape knows how many
there are.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
)


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    one_hot = torch.nn.functional.one_hot(labels, 3)
    return -(one_hot * logits.log_softmax(dim=1)).sum(dim=1).mean()
