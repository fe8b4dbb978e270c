"""`max` with a `dim` returns a pair, the largest values and where they stand. The pair as a whole was compared with the
labels, and since it is no tensor the answer is a single False. Take out of the pair what is needed.
"""

import torch

CAUGHT_BY = (
    "test_all_half_and_none",
    "test_any_size",
    "test_as_many_rows_as_classes",
    "test_two_thirds",
    "test_returns_a_float",
    "test_leaves_the_inputs_unchanged",
)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    predicted = logits.max(dim=1)
    return (predicted == labels).sum().item() / len(labels)
