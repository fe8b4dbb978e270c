"""The result was written over the logits: a function with `_` at the end of its name changes the tensor that it is
given. The caller has no logits left, and PyTorch refuses it for a tensor that is trained.
"""

import torch

CAUGHT_BY = ("test_gradients_flow_through_sigmoid", "test_leaves_the_logits_unchanged")


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid_(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid_(logits) > 0.5).long()
