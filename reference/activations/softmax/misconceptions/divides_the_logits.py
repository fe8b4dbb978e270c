"""The logits were divided by 2 before the exponential. A number by which they are divided is called a temperature;
with one above 1 the probabilities come closer to each other. Plain softmax takes the logits as they are.
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
    return torch.softmax(x / 2, dim=-1)
