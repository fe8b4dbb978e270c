"""The probabilities were rounded, so they look tidy and no longer add up to 1. Rounding also has a gradient of 0
everywhere, which ends all training. Round a number where it is printed, and compute with all of its digits.
"""

import torch

CAUGHT_BY = (
    "test_two_samples",
    "test_any_batch",
    "test_square_batch",
    "test_any_number_of_dimensions",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_softmax",
)


def softmax(x: torch.Tensor) -> torch.Tensor:
    return torch.round(torch.softmax(x, dim=-1), decimals=3)
