"""The logits were divided by the largest of their row. That keeps the exponentials small too, and it changes the
probabilities: softmax looks at differences, and a division shrinks them. A negative logit in front even turns the
order around. What may be done to all logits of a row is adding or subtracting one number.
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
    powers = torch.exp(x / x.amax(dim=-1, keepdim=True))
    return powers / powers.sum(dim=-1, keepdim=True)
