"""`predict` looks along dimension 1, as `argmax` and `softmax` do where each row holds the logits of several classes.
Logits without rows are refused there, and a row with a single logit has nothing to choose from. Here each logit is a
question of its own, and its neighbours have no say.
"""

import torch

CAUGHT_BY = (
    "test_predicts_clear_cases",
    "test_threshold_is_on_the_probability",
    "test_predicts_any_shape",
    "test_classes_are_int64",
)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return logits.argmax(dim=1)
