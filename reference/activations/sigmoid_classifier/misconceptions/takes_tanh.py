"""`tanh` has the shape of a sigmoid and another size: it runs from -1 to 1, and 0 becomes 0. Probabilities run from 0
to 1, with 0.5 in the middle.
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
    return torch.tanh(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
