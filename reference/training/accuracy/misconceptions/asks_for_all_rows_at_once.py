"""The predictions and the labels were compared as a whole, so one wrong row makes the answer 0, whatever the others
are. `torch.equal` gives one bool for two tensors; `==` gives one for each place.
"""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_two_thirds",
    "test_as_many_rows_as_classes",
    "test_any_size",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return float(torch.equal(logits.argmax(dim=1), labels))
