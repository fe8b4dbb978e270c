"""The exponentials are right, and the sum that they are divided by runs down the columns, over the samples. Each
column adds up to 1 then, where each row should. Which dimension did you use for the largest logit, and which for the
sum?
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
    powers = torch.exp(x - x.amax(dim=-1, keepdim=True))
    return powers / powers.sum(dim=0, keepdim=True)
