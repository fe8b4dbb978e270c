"""`max` over a dimension returns a pair, the largest numbers and their places, and a pair cannot be subtracted from a
tensor. Take the first of the two, or use the function that returns the numbers alone.
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
    "test_leaves_the_logits_unchanged",
)


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = torch.exp(x - torch.max(x, dim=-1, keepdim=True))
    return powers / powers.sum(dim=-1, keepdim=True)
