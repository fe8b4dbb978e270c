"""predict gave probabilities. They say how sure the network is, and the question was which class it chooses: a whole
number, 0 or 1, for each logit. One more comparison leads there.
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
    return torch.sigmoid(logits)
