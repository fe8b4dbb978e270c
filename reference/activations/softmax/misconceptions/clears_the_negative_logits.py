"""Negative logits became 0, and the others were divided by their sum. That makes shares without the exponential, and
where all logits are negative there is nothing to divide by. The exponential makes every number positive.
"""

import torch

CAUGHT_BY = (
    "test_two_samples",
    "test_any_batch",
    "test_square_batch",
    "test_any_number_of_dimensions",
    "test_large_logits",
    "test_logits_far_apart",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_softmax",
)


def softmax(x: torch.Tensor) -> torch.Tensor:
    positive = torch.relu(x)
    return positive / positive.sum(dim=-1, keepdim=True)
