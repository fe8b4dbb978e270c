"""`argmax` says *where* the largest logit stands, which is a position and not a yes or no. It is made for several
classes with a logit each; here each logit is a question of its own.
"""

import torch

CAUGHT_BY = ("test_predicts_clear_cases", "test_threshold_is_on_the_probability", "test_predicts_any_shape")


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return logits.argmax(dim=-1)
