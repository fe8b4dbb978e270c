"""`nn.Sigmoid(...)` makes a layer, and its parentheses are not the place for the logits. Make the layer first, with
nothing in its parentheses, and call it with the tensor afterwards; or look for the function of the same name.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_sigmoid_of_a_few_logits",
    "test_sigmoid_of_any_shape",
    "test_sigmoid_of_large_logits",
    "test_sigmoid_keeps_the_dtype",
    "test_gradients_flow_through_sigmoid",
    "test_leaves_the_logits_unchanged",
)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return nn.Sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
