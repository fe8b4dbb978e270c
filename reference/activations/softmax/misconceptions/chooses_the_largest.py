"""The largest logit got a 1 and all others a 0. That is the class that the network would choose, and no word of how
sure it is. Softmax gives every class its share.
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
    return (x == x.amax(dim=-1, keepdim=True)).to(x.dtype)
