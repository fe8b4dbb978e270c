"""Softmax makes the numbers of a row compete: they add up to 1. Here each logit is a question of its own, and all
answers may be "yes". One probability should not change when another logit does.
"""

import torch

CAUGHT_BY = (
    "test_sigmoid_of_a_few_logits",
    "test_sigmoid_of_any_shape",
    "test_sigmoid_of_large_logits",
    "test_sigmoid_keeps_the_dtype",
    "test_gradients_flow_through_sigmoid",
)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.softmax(z, dim=-1)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
