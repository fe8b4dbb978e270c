"""`1 / 1 + torch.exp(-z)` divides 1 by 1 and adds the exponential to that: division comes before addition, in Python
as on paper. Probabilities above 1 give it away. The whole denominator belongs into parentheses.
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
    return 1 / 1 + torch.exp(-z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
