"""The sum lost its dimension, so its shape no longer says which row a sum belongs to. Most batches are refused; with
as many samples as classes, each number is silently divided by the sum of another row. A sum can be told to keep the
dimension.
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
    powers = torch.exp(x - x.amax(dim=-1, keepdim=True))
    return powers / powers.sum(dim=-1)
