"""The curve falls where it should rise: large logits get small probabilities. That happens when the minus in the
exponent is missing, or when e^-z stands above the line as well, and it gives the probability of "no". At 0 nobody
notices; try it with a logit of 4.
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
    return 1 / (1 + torch.exp(z))


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
