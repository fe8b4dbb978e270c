"""The largest logit was subtracted, and what was left was divided by its sum, without an exponential between the two
steps. The largest logit then gets the share 0, and the smallest gets the most. The exponential turns the differences
into positive numbers that keep the order.
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
    shifted = x - x.amax(dim=-1, keepdim=True)
    return shifted / shifted.sum(dim=-1, keepdim=True)
