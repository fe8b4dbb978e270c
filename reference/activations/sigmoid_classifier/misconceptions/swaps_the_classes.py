"""The classes are the wrong way round: 1 stands where the probability is below 0.5. The sigmoid gives the probability
of "yes", and "yes" is class 1.
"""

import torch

CAUGHT_BY = ("test_predicts_clear_cases", "test_threshold_is_on_the_probability", "test_predicts_any_shape")


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) < 0.5).long()
