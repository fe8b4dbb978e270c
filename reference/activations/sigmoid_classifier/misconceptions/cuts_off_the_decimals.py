"""The probability was converted to a whole number directly. That cuts the decimals off, so 0.99 becomes 0, and nearly
everything is class 0. Compare with the threshold first, or round.
"""

import torch

CAUGHT_BY = ("test_predicts_clear_cases", "test_threshold_is_on_the_probability", "test_predicts_any_shape")


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(logits).long()
