"""`np.max` was given a tensor, and hands it on to the tensor's own `max` with arguments that this one does not know.
PyTorch has a maximum, an exponential and a sum of its own; they say `dim` and `keepdim`, and gradients find their way
through them.
"""

import numpy as np
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
    powers = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
