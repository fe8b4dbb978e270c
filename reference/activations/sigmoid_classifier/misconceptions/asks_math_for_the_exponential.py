"""`math.exp` works on a single Python number, and a tensor with several cannot be turned into one. PyTorch has an
exponential that works on each number of a tensor, and that gradients find their way through.
"""

import math

import torch

CAUGHT_BY = (
    "test_sigmoid_of_a_few_logits",
    "test_sigmoid_of_any_shape",
    "test_sigmoid_of_large_logits",
    "test_sigmoid_keeps_the_dtype",
    "test_gradients_flow_through_sigmoid",
    "test_leaves_the_logits_unchanged",
)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return 1 / (1 + math.exp(-z))


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
