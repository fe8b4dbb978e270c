"""An `if` asks one question for the whole tensor. It holds several probabilities, above and below the threshold, and
PyTorch refuses to give one answer. A comparison without the `if` answers for each number.
"""

import torch

CAUGHT_BY = (
    "test_predicts_clear_cases",
    "test_threshold_is_on_the_probability",
    "test_predicts_any_shape",
    "test_classes_are_int64",
    "test_leaves_the_logits_unchanged",
)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    if torch.sigmoid(logits) > 0.5:
        return torch.ones_like(logits, dtype=torch.int64)
    return torch.zeros_like(logits, dtype=torch.int64)
