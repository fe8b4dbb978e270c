"""The logits themselves were divided by their sum. They may be negative, and their sum may be 0, so these shares are
no probabilities. The exponential in front makes every number positive.
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
    return x / x.sum(dim=-1, keepdim=True)
