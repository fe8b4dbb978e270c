"""These are exponentials, and they were not divided by their sum: the division is missing, or it divides by the largest
of them, which is 1 after the shift. They are positive, and they do not add up to 1 yet. The last step makes shares of
them, row by row.
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
    return torch.exp(x - x.amax(dim=-1, keepdim=True))
