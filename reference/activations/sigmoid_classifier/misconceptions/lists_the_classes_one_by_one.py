"""The classes came back as one flat list, whatever shape the logits have: a loop over the single logits, or
`flatten`, forgets the rows. An operation on the whole tensor keeps its shape.
"""

import torch

CAUGHT_BY = ("test_threshold_is_on_the_probability", "test_predicts_any_shape")


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long().flatten()
