"""Class 1 came out where the probability is below 0.5, too. That happens when probabilities are compared with 0, or
with another number that is too low, and when the sigmoid is applied to probabilities a second time, because it gives at
least 0.5 for them. One sigmoid, and then a threshold in the middle between 0 and 1.
"""

import torch

CAUGHT_BY = ("test_predicts_clear_cases", "test_threshold_is_on_the_probability", "test_predicts_any_shape")


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    probabilities = torch.sigmoid(logits)
    return (sigmoid(probabilities) > 0.5).long()
