"""The powers are those of 2. Each row adds up to 1 all the same, with shares that lie closer together. Softmax has
powers of e, and PyTorch has a function of its own for these.
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
    powers = 2 ** (x - x.amax(dim=-1, keepdim=True))
    return powers / powers.sum(dim=-1, keepdim=True)
